import type { Totals } from "~/commerce/types"

/** The totals of a cart or an order for its page. */
export interface TotalsView extends Totals {
  /** Whether a delivery has been chosen. */
  delivery: boolean
}

type Counted = Partial<Totals> & { shipping_methods?: unknown[] }

/** Takes just the totals; what the API left out is zero. */
export function totalsOf(counted: Counted): TotalsView {
  const amount = (name: Exclude<keyof Totals, "currency_code">) => counted[name] ?? 0
  return {
    currency_code: counted.currency_code ?? "usd",
    total: amount("total"),
    item_total: amount("item_total"),
    item_subtotal: amount("item_subtotal"),
    original_item_total: amount("original_item_total"),
    original_item_subtotal: amount("original_item_subtotal"),
    tax_total: amount("tax_total"),
    discount_total: amount("discount_total"),
    discount_subtotal: amount("discount_subtotal"),
    shipping_total: amount("shipping_total"),
    shipping_subtotal: amount("shipping_subtotal"),
    delivery: Boolean(counted.shipping_methods?.length),
  }
}
