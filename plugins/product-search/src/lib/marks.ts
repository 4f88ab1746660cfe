import { fold } from "./fold"

/** From and to (not included), in characters of the text. */
export type Range = readonly [number, number]

/** Around what PostgreSQL marks: characters that no folded text has. */
export const START = "\ue000"
export const STOP = "\ue001"

/** Where the marks of a folded text stand in the text it was made of; null if they are of another. */
export function marksIn(original: string, headline: string): Range[] | null {
  const { text, at } = fold(original)
  const ranges: Range[] = []
  let place = 0
  let from = 0
  for (const character of headline) {
    if (character === START) from = place
    else if (character === STOP) ranges.push([at[from] ?? 0, endOf(original, at, place)])
    else if (text.startsWith(character, place)) place += character.length
    else return null
  }
  return place === text.length ? ranges : null
}

/** Where the original goes on after a folded character: what has no folded form belongs to it. */
const endOf = (original: string, at: number[], place: number): number =>
  at[place] ?? original.replace(/\s+$/u, "").length

/** Where words stand in a text, in a language without spaces; Latin ones begin or are a word. */
export function findAll(
  original: string,
  words: readonly { text: string; within: boolean; beginning: boolean }[],
): Range[] {
  const { text, at } = fold(original)
  return words.flatMap(({ text: word, within, beginning }) => {
    const found: Range[] = []
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      const to = from + word.length
      const free = (place: number) => !/[\p{Script=Latin}\p{N}]/u.test(text.charAt(place))
      if (within || (free(from - 1) && (beginning || free(to)))) {
        found.push([at[from] ?? 0, endOf(original, at, to)])
      }
    }
    return found
  })
}

function merged(ranges: readonly Range[]): Range[] {
  const ordered = ranges.toSorted(([a], [b]) => a - b)
  const result: [number, number][] = []
  for (const [from, to] of ordered) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

export interface Tags {
  pre: string
  post: string
  /** Words around the first mark; null for the whole text. */
  words: number | null
}

/** The part of a text that has so many words, the first mark in its middle. */
function cropped(text: string, [from]: Range, words: number, language: string): Range {
  const segments = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)]
  const starts = segments.filter((segment) => segment.isWordLike).map(({ index }) => index)
  const marked = starts.findLastIndex((start) => start <= from)
  const first = Math.max(0, Math.min(marked - (words >> 1), starts.length - words))
  const next = starts[first + words]
  const begins = first === 0 ? 0 : (starts[first] ?? 0)
  return [begins, next === undefined ? text.length : next]
}

/** A text with its marks as tags, cropped if wanted; null without a mark. */
export function withTags(
  text: string,
  ranges: readonly Range[],
  tags: Tags,
  language: string,
): string | null {
  const [first, ...rest] = merged(ranges)
  if (!first) return null
  const [begin, end] = tags.words ? cropped(text, first, tags.words, language) : [0, text.length]
  let result = begin > 0 ? "…" : ""
  let place = begin
  for (const [from, to] of [first, ...rest]) {
    if (to > end) break
    result += `${text.slice(place, from)}${tags.pre}${text.slice(from, to)}${tags.post}`
    place = to
  }
  return `${result}${text.slice(place, end).trimEnd()}${end < text.length ? "…" : ""}`
}
