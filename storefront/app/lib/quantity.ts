/** As much as a line may hold: what was removed can be put back whole. */
export const MAX_QUANTITY = 99

/** A quantity that somebody typed: a whole number from 1 to 99, or null. */
export function parseQuantity(text: string): number | null {
  const quantity = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0
  return quantity >= 1 ? quantity : null
}

/** The most that a line's stepper offers: no more than there is, but never less than it holds. */
export const mostOf = (quantity: number, stock: number | null | undefined): number =>
  Math.max(quantity, Math.min(MAX_QUANTITY, stock ?? MAX_QUANTITY))
