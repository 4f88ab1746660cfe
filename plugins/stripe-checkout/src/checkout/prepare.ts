import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createPaymentCollectionForCartWorkflow,
  refreshCartItemsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { refusal, type Refusal } from "../lib/refusal"
import { unavailableLines } from "./availability"
import { readCart, totalOf, type PayableCart } from "./cart"

export type Prepared = { ok: true; cart: PayableCart } | { ok: false; refusal: Refusal }

const no = (...args: Parameters<typeof refusal>): Prepared => ({
  ok: false,
  refusal: refusal(...args),
})

function firstGap(cart: PayableCart): Parameters<typeof refusal>[0] | undefined {
  if (cart.completed_at) return "cart_completed"
  if (!cart.items.length) return "cart_empty"
  if (!cart.email) return "email_missing"
  if (!cart.shipping_address?.address_1) return "address_missing"
  if (!cart.shipping_methods.length) return "delivery_missing"
  return undefined
}

/**
 * Makes a cart ready to be paid: today's prices, stock that is there, a payment collection of its
 * total. Undefined when there is no such cart. Changes nothing that the fan did not see: if today's
 * total is another one, it says so instead of charging it.
 */
export async function prepareCart(
  scope: MedusaContainer,
  cartId: string,
): Promise<Prepared | undefined> {
  const shown = await readCart(scope, cartId)
  if (!shown) return undefined
  const gap = firstGap(shown)
  if (gap) return no(gap)

  const unavailable = await unavailableLines(scope, shown)
  if (unavailable.length) return no("items_unavailable", { line_ids: unavailable })

  await refreshCartItemsWorkflow(scope).run({ input: { cart_id: cartId, force_refresh: true } })
  if (shown.payment_collection) {
    await refreshPaymentCollectionForCartWorkflow(scope).run({ input: { cart_id: cartId } })
  } else {
    await createPaymentCollectionForCartWorkflow(scope).run({ input: { cart_id: cartId } })
  }
  const cart = await readCart(scope, cartId)
  if (!cart) return undefined
  if (totalOf(cart) !== totalOf(shown)) return no("prices_changed")
  if (totalOf(cart) <= 0) return no("amount_not_payable")
  return { ok: true, cart }
}
