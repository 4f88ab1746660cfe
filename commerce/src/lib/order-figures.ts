/** Amounts of an order in major units, as decimal strings, as Medusa computes them. */
export interface OrderAmounts {
  /** Before discounts, with tax and without. */
  original_item_total: string
  original_item_subtotal: string
  original_shipping_total: string
  original_shipping_subtotal: string
  /** Of items and delivery, with tax and without. */
  discount_total: string
  discount_subtotal: string
  tax_total: string
  /** Whether the market shows prices with their tax. */
  tax_included: boolean
}

export type FigureKind = "items" | "discount" | "delivery" | "tax" | "tax_included"

export interface Figure {
  kind: FigureKind
  amount: string
}

const negative = (amount: string) => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`)
const isZero = (amount: string) => Number(amount) === 0

/**
 * The figures above an order's total, in reading order. Where tax is included, items, discount and
 * delivery carry it and add up to the total, the tax being told as part of it; where it is not, tax
 * is a figure of its own that adds up with the others.
 */
export function orderFigures(amounts: OrderAmounts): Figure[] {
  const part = amounts.tax_included ? "total" : "subtotal"
  const discount = amounts[`discount_${part}`]
  const tax = amounts.tax_total
  return [
    { kind: "items", amount: amounts[`original_item_${part}`] },
    ...(isZero(discount) ? [] : [{ kind: "discount" as const, amount: negative(discount) }]),
    { kind: "delivery", amount: amounts[`original_shipping_${part}`] },
    ...(isZero(tax)
      ? []
      : [
          {
            kind: amounts.tax_included ? ("tax_included" as const) : ("tax" as const),
            amount: tax,
          },
        ]),
  ]
}
