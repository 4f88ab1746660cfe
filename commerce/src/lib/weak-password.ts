import { dictionary } from "@zxcvbn-ts/language-common"

/** Words that come to everybody's mind at this shop: by themselves they are no secret. */
const OWN_WORDS = [
  "podium",
  "olympi(?:cs?|ques?|ade|an|a)",
  "games",
  "jeux",
  "medal(?:s|ist)?",
  "m[eé]dailles?",
  "los ?angeles",
  "la-?(?:20)?28",
  "milano?",
  "cortina",
  "dakar",
  "20(?:24|26|28)",
]
const OWN = new RegExp(OWN_WORDS.join("|"), "g")

/** Shorter names of an e-mail address stand in many a good password by chance. */
const MIN_NAME_CHARS = 4

let common: Set<string> | undefined

/** Some 49,000 passwords that became known in leaks, most of them shorter than ours may be. */
const isCommon = (password: string): boolean =>
  (common ??= new Set(dictionary["passwords-common"])).has(password)

/**
 * Whether a password is among those that are guessed first: known from leaks, or too short once the
 * shop's own words and the name in the account's e-mail address are taken out of it. Capitals do not help.
 */
export function isWeakPassword(password: string, email: string, leastChars: number): boolean {
  const small = password.normalize("NFKC").toLowerCase()
  if (isCommon(small)) return true
  const name = email.toLowerCase().split("@")[0] ?? ""
  const nameless = name.length < MIN_NAME_CHARS ? small : small.replaceAll(name, "")
  const rest = nameless.replaceAll(OWN, "")
  return rest !== small && rest.length < leastChars
}
