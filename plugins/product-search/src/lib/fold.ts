/** A text as it is compared, and for each of its characters where it stands in the original. */
export interface Folded {
  text: string
  at: number[]
}

/** Letters that are not an accented form of another and still count as the same when typed. */
const SAME: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  // Arabic: the two ways to write a final y, and the stroke that only lengthens a word.
  ى: "ي",
  ـ: "",
}
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/u
const MARK = /\p{M}/u
/** Japanese voicing marks make another letter, unlike accents. */
const VOICING = /[\u3099\u309a]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

function foldOne(character: string): string {
  let folded = ""
  for (const part of character.normalize("NFKD").toLowerCase()) {
    if (MARK.test(part) && !VOICING.test(part)) continue
    if (ARABIC_DIGITS.test(part)) folded += String((part.codePointAt(0) ?? 0) % 16)
    else if (part in SAME) folded += SAME[part]
    else folded += LETTER_OR_DIGIT.test(part) || VOICING.test(part) ? part : " "
  }
  return folded.normalize("NFC")
}

/** Lower case, no accents, and a space for whatever is no letter or digit. */
export function fold(original: string): Folded {
  let text = ""
  const at: number[] = []
  let place = 0
  for (const character of original) {
    const folded = foldOne(character)
    text += folded
    for (let i = 0; i < folded.length; i += 1) at.push(place)
    place += character.length
  }
  return { text, at }
}

export const folded = (original: string): string => fold(original).text
