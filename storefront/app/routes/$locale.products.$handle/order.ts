/** A value of an option with the rank that staff gave a variant that has it. */
interface Ranked {
  value: string
  rank: number
}

const LETTER = /^(X*)(S|M|L)$/
const MANY_X = /^(\d)X(S|L)$/

/** XS is before S, M is between, XXL is the same as 2XL; null for what is no such size. */
function letterSize(value: string): number | null {
  const text = value.trim().toUpperCase()
  const [, many, side] = MANY_X.exec(text) ?? []
  if (many && side) return (1 + Number(many)) * (side === "S" ? -1 : 1)
  const [, xs = "", letter] = LETTER.exec(text) ?? []
  if (!letter || (letter === "M" && xs)) return null
  if (letter === "M") return 0
  return (1 + xs.length) * (letter === "S" ? -1 : 1)
}

/** The number that a size such as "39-42" or "4 years" begins with; null for what begins otherwise. */
function numberSize(value: string): number | null {
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? null : number
}

function bySize(a: string, b: string): number {
  for (const read of [letterSize, numberSize]) {
    const [sizeOfA, sizeOfB] = [read(a), read(b)]
    if (sizeOfA !== null && sizeOfB !== null) return sizeOfA - sizeOfB
  }
  return 0
}

/**
 * The values of an option in the order of their variants' ranks, each once. Where staff ranked none, sizes
 * go from small to large, and everything else stays as it came.
 */
export function inOrder(values: readonly Ranked[]): string[] {
  const ranks = new Map<string, number>()
  for (const { value, rank } of values) {
    if (value) ranks.set(value, Math.min(rank, ranks.get(value) ?? Infinity))
  }
  const ranked = new Set(ranks.values()).size > 1
  return [...ranks]
    .sort(([a, rankOfA], [b, rankOfB]) => (ranked ? rankOfA - rankOfB : bySize(a, b)))
    .map(([value]) => value)
}
