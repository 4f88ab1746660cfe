import { wordsOf } from "./words"

/** Other ways to say the same, by the words that were typed. */
export type Thesaurus = Map<string, string[][]>

const LONGEST_EXPRESSION = 4

/** Synonyms as an index declares them, by folded words. */
export function thesaurusOf(synonyms: Record<string, string[]>): Thesaurus {
  const thesaurus: Thesaurus = new Map()
  for (const [expression, others] of Object.entries(synonyms)) {
    const key = wordsOf(expression).join(" ")
    const known = thesaurus.get(key) ?? []
    thesaurus.set(key, [...known, ...others.map(wordsOf).filter((words) => words.length > 0)])
  }
  return thesaurus
}

/** The longest expression that begins a list of words and has synonyms; null if none has. */
export function expressionAt(
  thesaurus: Thesaurus,
  words: readonly string[],
): { length: number; others: string[][] } | null {
  for (let length = Math.min(LONGEST_EXPRESSION, words.length); length > 0; length -= 1) {
    const others = thesaurus.get(words.slice(0, length).join(" "))
    if (others) return { length, others }
  }
  return null
}
