/** Sizes of clothes from small to large. */
const LETTERS = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL"]

const collator = new Intl.Collator("en", { numeric: true })

/** Orders sizes as people read them: letters from small to large, then figures by their value. */
export function bySize(a: string, b: string): number {
  const [left, right] = [LETTERS.indexOf(a.toUpperCase()), LETTERS.indexOf(b.toUpperCase())]
  if (left >= 0 && right >= 0) return left - right
  if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1
  return collator.compare(a, b)
}
