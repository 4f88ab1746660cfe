import { describe, expect, test } from "vitest"
import { MATERIALS } from "../materials"
import { SPORTS } from "../taxonomy/sports"
import { TEAMS } from "../taxonomy/teams"
import { CATALOGUE } from "./catalogue"

/** Characters of a description. */
const SHORTEST = 120
const LONGEST = 600

/** Other people's property, and what we never say: whole words, any case. */
const BANNED = [
  "olympic rings|anneaux olympiques|olympics?|olympiques?|oops",
  // Mascots of past and coming Games.
  "phryges?|tina|milo|ayo|flo|miraitowa|someity|vinicius|wenlock|mandeville|bing dwen dwen",
  "shuey rhon rhon|soohorang|bandabi|fuwa|cobi|misha|hodori|waldi|izzy|schuss|neve|gliz",
  "quatchi|miga|vučko",
  // Athletes of whom shirts are sold.
  "usain|phelps|simone biles|ledecky|léon marchand|teddy riner|duplantis|mbapp[eé]",
  "lionel messi|lebron|kevin durant|stephen curry|mikaela shiffrin|sofia goggia|brignone",
  "odermatt|shaun white|arianna fontana|kl[æa]e?bo|martin fourcade|rafael nadal|federer",
  "djokovic|serena williams|com[aă]neci|owens|bikila|fosbury|nurmi|z[áa]topek",
]
const banned = new RegExp(`(?<!\\p{L})(${BANNED.join("|")})(?!\\p{L})`, "iu")

const repeated = (texts: string[]) => {
  const seen = new Set<string>()
  return texts.filter((one) => seen.has(one) || !seen.add(one))
}
const sentences = (description: string) =>
  description
    .split(/(?<=[.!?])\s+/)
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one.length > 25)

describe.each(["en", "fr"] as const)("in %s", (language) => {
  const texts = CATALOGUE.map((product) => ({ handle: product.handle, ...product[language] }))

  test("no two titles, descriptions or longer sentences are the same", () => {
    expect(repeated(texts.map(({ title }) => title))).toEqual([])
    expect(repeated(texts.map(({ description }) => description))).toEqual([])
    expect(repeated(texts.flatMap(({ description }) => sentences(description)))).toEqual([])
  })

  test(`every description has ${SHORTEST} to ${LONGEST} characters and ends as a sentence`, () => {
    const wrong = texts.filter(
      ({ description: { length } }) => length < SHORTEST || length > LONGEST,
    )
    expect(wrong.map(({ handle, description }) => `${handle}: ${description.length}`)).toEqual([])
    for (const { description } of texts) expect(description).toMatch(/[.!?]$/)
  })

  test("nothing is named that is not ours to name", () => {
    const found = texts.filter(({ title, description }) => banned.test(`${title} ${description}`))
    expect(found.map(({ handle }) => handle)).toEqual([])
  })

  test("nothing is left empty or unfinished", () => {
    for (const { title, subtitle, description, handle } of texts) {
      for (const one of [title, subtitle, description]) {
        expect(one, handle).toBe(one.trim())
        expect(one, handle).not.toMatch(/ {2}|\bTODO\b|\bundefined\b|\bnull\b|\{|\}|’/)
        expect(one.length, handle).toBeGreaterThan(3)
      }
    }
  })
})

test("French is French: no description and hardly a title is the English one", () => {
  for (const { en, fr, handle } of CATALOGUE) {
    expect(fr.description, handle).not.toBe(en.description)
    expect(fr.title, handle).not.toBe(en.title)
  }
})

test("sports, teams and materials have names in both languages", () => {
  for (const { en, fr } of [...SPORTS.map(({ name }) => name), ...TEAMS.map(({ name }) => name)]) {
    expect([en, fr].every((name) => name.trim().length > 1)).toBe(true)
  }
  for (const { en, fr } of Object.values(MATERIALS)) expect([en, fr]).not.toContain("")
})
