import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { refusal, type Refusal, type RefusalCode } from "../lib/refusal"
import { isWholeAddress, type NeededOfAddress } from "../lib/whole-address"
import { isOfToday } from "../today/is-of-today"
import { linesInTheWay } from "./availability"
import { readCartToPay, totalOf, type CartToPay } from "./cart"
import { PROVIDER_ID, stripeCheckout } from "./services"

export type Prepared = { ok: true; cart: CartToPay } | { ok: false; refusal: Refusal }

const no = (...args: Parameters<typeof refusal>): Prepared => ({
  ok: false,
  refusal: refusal(...args),
})

function firstGap(cart: CartToPay, needed: NeededOfAddress): RefusalCode | undefined {
  if (cart.completed_at) return "cart_completed"
  if (!cart.items.length) return "cart_empty"
  if (!cart.email) return "email_missing"
  if (!isWholeAddress(cart.shipping_address, needed)) return "address_missing"
  if (!cart.shipping_methods.length) return "delivery_missing"
  const providers = cart.region?.payment_providers ?? []
  if (!providers.some((one) => one?.id === PROVIDER_ID && one.is_enabled)) {
    return "payment_unavailable"
  }
  return undefined
}

/** The cart with today's prices; the refresh, which is slow, runs where they may be others. */
async function withTodaysPrices(scope: MedusaContainer, shown: CartToPay) {
  if (await isOfToday(scope, shown)) return shown
  const input = { cart_id: shown.id, force_refresh: true }
  await refreshCartItemsWorkflow(scope).run({ input })
  return readCartToPay(scope, shown.id)
}

/**
 * Finds out whether a cart can be paid: at today's prices, with stock that is there. Undefined when
 * there is no such cart. Changes nothing that the fan did not see: if today's total is another one, it
 * says so instead of charging it.
 */
export async function prepareCart(
  scope: MedusaContainer,
  cartId: string,
): Promise<Prepared | undefined> {
  const shown = await readCartToPay(scope, cartId)
  if (!shown) return undefined
  const gap = firstGap(shown, stripeCheckout(scope).options.neededOfAddress)
  if (gap) return no(gap)

  const { unavailable, sharing } = await linesInTheWay(scope, shown)
  if (unavailable.length) return no("items_unavailable", { line_ids: unavailable })
  if (sharing.length) return no("items_share_stock", { line_ids: sharing })

  const cart = await withTodaysPrices(scope, shown)
  if (!cart) return undefined
  if (totalOf(cart) !== totalOf(shown)) return no("prices_changed")
  if (totalOf(cart) <= 0) return no("amount_not_payable")
  return { ok: true, cart }
}
