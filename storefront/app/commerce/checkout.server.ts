import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { freeDeliveryOf, type FreeDelivery, type Priced } from "~/lib/free-delivery"
import type { CartAccess } from "~/session.server"
import type { Cart } from "./types"
import { call, valueOf, type Answer } from "./client.server"

export interface DeliveryOption {
  id: string
  name: string
  description: string | null
  amount: number
}

/** What became of a payment, as the payment plugin tells it. */
export type Outcome =
  | { status: "order"; order_id: string }
  | { status: "processing" }
  | { status: "open"; cart_id: string }
  | { status: "failed"; cart_id: string; reason: string }
  | { status: "given_back"; cart_id: string; reason: string }

/** The Store API tells an option's prices with their rules, which its types do not. */
type Option = HttpTypes.StoreShippingOption & Priced

async function readOptions(locale: Locale, cart: CartAccess): Promise<Option[]> {
  const { shipping_options: options } = valueOf(
    await call<{ shipping_options: Option[] }>(locale, "/store/shipping-options", {
      query: { cart_id: cart.id },
      cart,
    }),
  )
  return options
}

/** The ways of delivery for the cart's address, with this cart's prices, cheapest first. */
export async function listDeliveryOptions(
  locale: Locale,
  cart: CartAccess,
): Promise<DeliveryOption[]> {
  const { deliveries } = valueOf(
    await call<{ deliveries: DeliveryOption[] }>(locale, `/store/carts/${cart.id}/deliveries`, {
      cart,
    }),
  )
  return deliveries.sort((a, b) => a.amount - b.amount)
}

/** How far the cart is from free delivery; null where commerce has none, or does not answer. */
export async function findFreeDelivery(
  locale: Locale,
  cart: Cart,
  access: CartAccess,
): Promise<FreeDelivery | null> {
  try {
    const options = await readOptions(locale, access)
    return freeDeliveryOf(options, cart.item_total ?? 0, cart.currency_code)
  } catch (thrown) {
    if (thrown instanceof Response) return null
    throw thrown
  }
}

/** Stripe's page for the cart. Refusals carry the payment plugin's codes. */
export const startPayment = (
  locale: Locale,
  cart: CartAccess,
): Promise<Answer<{ checkout_session: { id: string; url: string } }>> =>
  call(locale, `/store/carts/${cart.id}/checkout-session`, {
    method: "POST",
    body: { locale: locale.slug },
    cart,
  })

const session = (id: string, verb: string) =>
  `/store/checkout-sessions/${encodeURIComponent(id)}/${verb}`

/** What became of the payment that the fan comes back from. */
export const settlePayment = (locale: Locale, id: string): Promise<Answer<{ outcome: Outcome }>> =>
  call(locale, session(id, "settle"), { method: "POST", body: {} })

/** The signed link to the order that a payment became. */
export const orderLink = (locale: Locale, id: string): Promise<Answer<{ token: string }>> =>
  call(locale, session(id, "order-link"), { method: "POST", body: {} })
