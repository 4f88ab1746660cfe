import type { Locale } from "~/i18n/markets"
import { cartIdIn, setCartId, type FanSession } from "~/session.server"
import { call, valueOf, type Answer } from "./client.server"
import { regionOf } from "./regions.server"
import type { Cart } from "./types"

type CartAnswer = Answer<{ cart: Cart }>

/** What the pages show of a cart; nothing of its payment. */
const FIELDS =
  "id,email,currency_code,completed_at,total,subtotal,item_total,item_subtotal,tax_total," +
  "original_item_total,original_item_subtotal,discount_total,discount_subtotal,shipping_total,shipping_subtotal,metadata," +
  "*items,+items.total,+items.subtotal,+items.original_total,+items.original_subtotal,+items.discount_total," +
  "*shipping_address,*billing_address," +
  "*shipping_methods,+shipping_methods.total,*promotions,customer_id"

const write = (locale: Locale, path: string, body: unknown, token?: string) =>
  call<{ cart: Cart }>(locale, path, { method: "POST", body, query: { fields: FIELDS }, token })

export interface FoundCart {
  cart: Cart | null
  /** A cart was remembered, but it is gone or an order by now. */
  lost: boolean
}

/** The fan's cart in this market, if there is one. Forgets one that is gone: save the session then. */
export async function findCart(locale: Locale, session: FanSession): Promise<FoundCart> {
  const region = await regionOf(locale)
  const id = cartIdIn(session, region.id)
  if (!id) return { cart: null, lost: false }
  const answer = await call<{ cart: Cart }>(locale, `/store/carts/${encodeURIComponent(id)}`, {
    query: { fields: FIELDS },
  })
  const cart = answer.ok ? answer.value.cart : null
  if (cart && !cart.completed_at) return { cart, lost: false }
  setCartId(session, region.id, null)
  return { cart: null, lost: cart === null }
}

async function createCart(locale: Locale, session: FanSession): Promise<Cart> {
  const region = await regionOf(locale)
  const token = session.get("token")
  const body = {
    region_id: region.id,
    locale: locale.language.catalogue,
    shipping_address: { country_code: locale.market.country },
    metadata: { storefront_locale: locale.slug },
  }
  const { cart } = valueOf(await write(locale, "/store/carts", body, token))
  setCartId(session, region.id, cart.id)
  return cart
}

/** Puts a variant into the fan's cart, which is made for the first one. Save the session afterwards. */
export async function addLine(
  locale: Locale,
  session: FanSession,
  line: { variantId: string; quantity: number },
): Promise<CartAnswer> {
  const { cart } = await findCart(locale, session)
  const { id } = cart ?? (await createCart(locale, session))
  const { variantId, quantity } = line
  return write(locale, `/store/carts/${id}/line-items`, { variant_id: variantId, quantity })
}

export const updateLine = (locale: Locale, cart: Cart, lineId: string, quantity: number) =>
  write(locale, `/store/carts/${cart.id}/line-items/${encodeURIComponent(lineId)}`, { quantity })

export const removeLine = (locale: Locale, cart: Cart, lineId: string): Promise<Answer<unknown>> =>
  call(locale, `/store/carts/${cart.id}/line-items/${encodeURIComponent(lineId)}`, {
    method: "DELETE",
  })

/** Adds a promotion code. Medusa answers an unknown or unfit code with a cart that lacks it. */
export async function addPromotion(locale: Locale, cart: Cart, code: string): Promise<CartAnswer> {
  const answer = await write(locale, `/store/carts/${cart.id}/promotions`, { promo_codes: [code] })
  const unfit: CartAnswer = { ok: false, status: 422, code: "promotion_unfit", message: "" }
  if (!answer.ok) return answer.code === "payment_in_progress" ? answer : unfit
  const applied = answer.value.cart.promotions?.some(
    (promotion) => promotion.code?.toLowerCase() === code.toLowerCase(),
  )
  return applied ? answer : unfit
}

export const removePromotion = (locale: Locale, cart: Cart, code: string) =>
  call<{ cart: Cart }>(locale, `/store/carts/${cart.id}/promotions`, {
    method: "DELETE",
    body: { promo_codes: [code] },
    query: { fields: FIELDS },
  })

export const updateCart = (locale: Locale, cart: Cart, body: Record<string, unknown>) =>
  write(locale, `/store/carts/${cart.id}`, body)

export const chooseDelivery = (locale: Locale, cart: Cart, optionId: string) =>
  write(locale, `/store/carts/${cart.id}/shipping-methods`, { option_id: optionId })

/** Makes the anonymous cart the signed-in customer's. */
export const claimCart = (locale: Locale, cartId: string, token: string) =>
  call<{ cart: Cart }>(locale, `/store/carts/${cartId}/customer`, {
    method: "POST",
    body: {},
    token,
  })
