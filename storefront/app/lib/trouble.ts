/** How many of a variant can be bought now; null where stock is not counted. */
export type Stock = ReadonlyMap<string, number | null>

/** As much of a line as its availability depends on. */
interface Stocked {
  id: string
  variant_id: string | null
  quantity: number
}

/** What is in a line's way: nothing is left for it, or less than it wants. */
export type Trouble = { kind: "sold_out" } | { kind: "short"; left: number }

/** How many of the stock are there for a line, after the lines before it; null for any number. */
function leftFor(line: Stocked, stock: Stock, taken: Map<string, number>): number | null {
  const left = line.variant_id === null ? undefined : stock.get(line.variant_id)
  if (left === undefined) return 0 // withdrawn from sale
  if (left === null) return null
  return Math.max(0, left - (taken.get(line.variant_id ?? "") ?? 0))
}

/**
 * What keeps lines from being ordered as they are, by line. Lines of one variant share its stock: the
 * first has its part first.
 */
export function troublesOf(lines: readonly Stocked[], stock: Stock): Map<string, Trouble> {
  const troubles = new Map<string, Trouble>()
  const taken = new Map<string, number>()
  for (const line of lines) {
    const left = leftFor(line, stock, taken)
    if (left !== null && left < line.quantity) {
      troubles.set(line.id, left === 0 ? { kind: "sold_out" } : { kind: "short", left })
    }
    const key = line.variant_id ?? ""
    taken.set(key, (taken.get(key) ?? 0) + Math.min(line.quantity, left ?? line.quantity))
  }
  return troubles
}
