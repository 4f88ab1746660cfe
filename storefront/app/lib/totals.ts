import type { TotalsView } from "~/components/totals"

/** Whatever the Store API counted, of a cart or of an order. */
type Counted = { [Key in keyof Omit<TotalsView, "delivery">]?: TotalsView[Key] | null } & {
  shipping_methods?: unknown[] | null
}

/** The totals of a cart or an order for its page; what the API left out is zero. */
export function totalsOf(counted: Counted): TotalsView {
  const amount = (value: number | null | undefined) => value ?? 0
  return {
    currency_code: counted.currency_code ?? "usd",
    total: amount(counted.total),
    item_total: amount(counted.item_total),
    item_subtotal: amount(counted.item_subtotal),
    original_item_total: amount(counted.original_item_total),
    original_item_subtotal: amount(counted.original_item_subtotal),
    tax_total: amount(counted.tax_total),
    discount_total: amount(counted.discount_total),
    discount_subtotal: amount(counted.discount_subtotal),
    shipping_total: amount(counted.shipping_total),
    shipping_subtotal: amount(counted.shipping_subtotal),
    delivery: Boolean(counted.shipping_methods?.length),
  }
}
