/** The edition that most pieces of an order are of; of equals the one that comes first. */
export function editionOf(lines: { edition: string | null; quantity: number }[]): string | null {
  const pieces = new Map<string, number>()
  for (const { edition, quantity } of lines) {
    if (edition) pieces.set(edition, (pieces.get(edition) ?? 0) + quantity)
  }
  const [first] = [...pieces].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}
