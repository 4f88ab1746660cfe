import { folded } from "./fold"

/** Longer "words" are addresses or keys: nobody types them, and an index has no room for them. */
const LONGEST_WORD = 40
/** What holds a compound together: t-shirt, 4/5, S.A. An apostrophe does not: l'ourlet. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-‐‑./+&_][\p{L}\p{N}\p{M}]+)+/gu
/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]+/gu
const IS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The words of a text, folded, in their order. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(" ")
    .filter((word) => word.length > 0 && word.length <= LONGEST_WORD)

/** Compounds written as one: "T-shirt" gives "tshirt", which people type as well. */
export const compoundsOf = (text: string): string[] =>
  [...text.matchAll(COMPOUND)]
    .map(([compound]) => folded(compound).replaceAll(" ", ""))
    .filter((word) => word.length <= LONGEST_WORD)

/** Whether a word is of a script without spaces. */
export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word)

/** A word cut where the script changes: "tシャツ" is "t" and "シャツ". */
export const runsOf = (word: string): string[] => word.match(UNSPACED) ?? []

/**
 * Pairs of neighbouring characters, which stand for words where none are parted by spaces. A text's
 * last character also stands alone, so that every character begins something.
 */
export function pairsOf(run: string, last: "with the last alone" | "pairs only"): string[] {
  const characters = [...run]
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  const end = characters.at(-1)
  return last === "pairs only" || end === undefined ? pairs : [...pairs, end]
}
