/**
 * Typing errors between two words: letters added, left out, exchanged for another or with their
 * neighbour (optimal string alignment).
 * @param beginning whether the second word may go on after what was typed.
 */
export function typosBetween(typed: string, word: string, beginning: boolean): number {
  const [a, b] = [[...typed], [...word]]
  let before: number[] = []
  let last = b.map((_, at) => at).concat(b.length)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped && i > 1 && j > 1) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return beginning ? Math.min(...last) : (last[b.length] ?? 0)
}

/** How many letters a word needs before one error, or two, are forgiven. */
export interface Forgiveness {
  one: number
  two: number
}

/** The errors that are forgiven in a word. Figures are no words: 2026 is not 2028. */
export function forgiven(word: string, { one, two }: Forgiveness): 0 | 1 | 2 {
  if (/\p{N}/u.test(word) || word.length < one) return 0
  return word.length < two ? 1 : 2
}
