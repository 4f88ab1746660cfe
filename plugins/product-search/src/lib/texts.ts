import { folded } from "./fold"
import type { Language } from "./languages"
import { WEIGHTS, type Weight } from "./plan"
import { compoundsOf, isUnspaced, pairsOf, runsOf, wordsOf } from "./words"

/** Texts of a document by their weight, as they stand in it. */
export type WeightedTexts = Record<Weight, string[]>

/** A text as a configuration of PostgreSQL gets it: nothing but folded words, compounds in both ways. */
const forStems = (texts: string[]): string =>
  texts
    .map((text) => [folded(text), ...compoundsOf(text)].join(" "))
    .join(" ")
    .replace(/ +/g, " ")
    .trim()

/** What stands for a text in a language without spaces, in order. */
const inPairs = (text: string): string[] => [
  ...wordsOf(text).flatMap((word) =>
    runsOf(word).flatMap((run) => (isUnspaced(run) ? pairsOf(run, "with the last alone") : [run])),
  ),
  ...compoundsOf(text).filter((word) => !isUnspaced(word)),
]

/** PostgreSQL keeps no more places of a word, and no later place. */
const MOST_PLACES = 255
const LAST_PLACE = 16_383

/** A tsvector in its written form: `'cap':1A,4A`. Words are letters and digits: nothing to escape. */
function written(texts: WeightedTexts): string {
  const places = new Map<string, string[]>()
  let place = 0
  for (const weight of WEIGHTS) {
    for (const word of texts[weight].flatMap(inPairs)) {
      place = Math.min(place + 1, LAST_PLACE)
      const known = places.get(word) ?? []
      if (known.length < MOST_PLACES) known.push(`${place}${weight.toUpperCase()}`)
      places.set(word, known)
    }
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ")
}

/** A document's texts as its row takes them: by weight for stems, else as ready tsvectors. */
export type RowTexts = Record<Weight | "head" | "body", string>

export function textsForRow(texts: WeightedTexts, language: Language): RowTexts {
  if (language.stems === null) {
    const head = written({ ...texts, d: [] })
    return { a: "", b: "", c: "", d: "", head, body: written(texts) }
  }
  const [a, b, c, d] = [texts.a, texts.b, texts.c, texts.d].map(forStems)
  return { a: a ?? "", b: b ?? "", c: c ?? "", d: d ?? "", head: "", body: "" }
}
