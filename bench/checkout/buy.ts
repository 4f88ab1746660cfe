import { z } from "zod"
import type { Shop, StoreApi } from "./shop"

export const Cart = z.object({ cart: z.object({ id: z.string() }) })
const NewCart = Cart.extend({ cart_key: z.string() })
const Deliveries = z.object({ deliveries: z.array(z.object({ id: z.string() })).min(1) })
const Page = z.object({ checkout_session: z.object({ id: z.string() }) })
const Settled = z.object({
  outcome: z.object({ status: z.string(), order_id: z.string().optional() }),
})
const Paid = z.unknown()

export const ADDRESS = {
  first_name: "Maya",
  last_name: "Ortiz",
  address_1: "12 Main Street",
  postal_code: "75013",
  city: "Paris",
  country_code: "fr",
}
const AGAIN_AFTER_MS = 50
const PATIENCE_MS = 60_000

/** Milliseconds of each step of one checkout, in their order. */
export type Steps = Record<string, number>

export interface Bought {
  orderId: string
  steps: Steps
}

/** Notes how long each step of one checkout takes. */
export function stopwatch() {
  const steps: Steps = {}
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work
    steps[step] = performance.now() - began
    return result
  }
  return { steps, timed }
}

/** Pays a session at the local Stripe, as a fan does on its page, with its standard card. */
export type Pay = (sessionId: string) => Promise<unknown>

export const payAt =
  (stripeUrl: string): Pay =>
  async (sessionId) => {
    const response = await fetch(`${stripeUrl}/_local/sessions/${sessionId}/pay`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    })
    if (!response.ok) throw new Error(`paying: ${response.status}`)
    return Paid.parse(await response.json())
  }

/** Comes back from Stripe's page, and asks again while the payment is settled elsewhere. */
async function settle(api: StoreApi, sessionId: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const path = `/store/checkout-sessions/${sessionId}/settle`
    const { outcome } = await api(Settled, "POST", path, { body: {} })
    if (outcome.order_id) return outcome.order_id
    if (outcome.status !== "processing") throw new Error(`The payment came to ${outcome.status}.`)
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
  }
  throw new Error("A payment was not settled in time.")
}

/**
 * A guest's whole checkout, by the calls that the storefront makes: from an empty cart to an order.
 * @throws Error when anything is refused or no order comes of it.
 */
export async function buy(
  api: StoreApi,
  pay: Pay,
  shop: Shop,
  buyer: { email: string; variantId: string },
): Promise<Bought> {
  const { steps, timed } = stopwatch()
  const body = {
    region_id: shop.regionId,
    locale: "fr-FR",
    shipping_address: { country_code: ADDRESS.country_code },
    metadata: { storefront_locale: "fr-fr" },
    items: [{ variant_id: buyer.variantId, quantity: 1 }],
  }
  const created = api(NewCart, "POST", "/store/carts?fields=id", { body })
  const { cart, cart_key: cartKey } = await timed("make a cart with a line", created)
  const at = `/store/carts/${cart.id}`
  const post = <T>(shape: z.ZodType<T>, path: string, body: object) =>
    api(shape, "POST", path, { body, cartKey })
  const address = { email: buyer.email, shipping_address: ADDRESS, billing_address: ADDRESS }
  await timed("give an address", post(Cart, `${at}?fields=id`, address))
  const listed = api(Deliveries, "GET", `${at}/deliveries`, { cartKey })
  const { deliveries } = await timed("list deliveries", listed)
  const option = { option_id: deliveries[0]?.id }
  await timed("choose one", post(Cart, `${at}/shipping-methods?fields=id`, option))
  const opened = post(Page, `${at}/checkout-session`, { locale: "fr-fr" })
  const { checkout_session: page } = await timed("open Stripe's page", opened)
  await timed("pay there", pay(page.id))
  return { orderId: await timed("come back to an order", settle(api, page.id)), steps }
}
