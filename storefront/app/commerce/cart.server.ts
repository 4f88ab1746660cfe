import type { Locale } from "~/i18n/markets"
import { isTooMany } from "~/lib/too-many.server"
import { cartIn, setCart, type CartAccess, type FanSession } from "~/session.server"
import { call, valueOf, type Answer } from "./client.server"
import { regionOf } from "./regions.server"
import type { Cart } from "./types"

type CartAnswer = Answer<{ cart: Cart }>

/** What the pages show of a cart; nothing of its payment. */
const FIELDS =
  "id,email,currency_code,completed_at,total,subtotal,item_total,item_subtotal,tax_total," +
  "original_item_total,original_item_subtotal,discount_total,discount_subtotal,shipping_total,shipping_subtotal," +
  "*items,*shipping_address,*billing_address,*shipping_methods,*promotions"

/** For writes whose answer no page shows. */
const ONLY_ID = "id"

const pathOf = ({ id }: CartAccess, below = "") => `/store/carts/${encodeURIComponent(id)}${below}`

const write = (locale: Locale, cart: CartAccess, below: string, body: unknown, fields = FIELDS) =>
  call<{ cart: Cart }>(locale, pathOf(cart, below), {
    method: "POST",
    body,
    query: { fields },
    cart,
  })

/** A cart, and what opens it; the latter never goes to a page. */
export type FoundCart =
  | { cart: Cart; access: CartAccess; lost: false }
  /** `lost`: a cart was remembered, but it is gone or does not open any more. */
  | { cart: null; access: null; lost: boolean }

const noCart = (lost: boolean): FoundCart => ({ cart: null, access: null, lost })

/** What commerce answers to an unknown cart and to a wrong key. */
const GONE = 404

/**
 * The fan's cart in this market, if there is one. Forgets one that is gone: save the session then. Any
 * other refusal (429 for a whole stadium's address) says nothing of the cart, which is kept.
 */
export async function askForCart(locale: Locale, session: FanSession): Promise<Answer<FoundCart>> {
  const region = await regionOf(locale)
  const access = cartIn(session, region.id)
  if (!access) return { ok: true, value: noCart(false) }
  const forget = (lost: boolean): Answer<FoundCart> => {
    setCart(session, region.id, null)
    return { ok: true, value: noCart(lost) }
  }
  if (access === "lost") return forget(true)
  const query = { fields: FIELDS }
  const answer = await call<{ cart: Cart }>(locale, pathOf(access), { query, cart: access })
  if (!answer.ok) return answer.status === GONE ? forget(true) : answer
  const { cart } = answer.value
  return cart.completed_at ? forget(false) : { ok: true, value: { cart, access, lost: false } }
}

/** As `askForCart`; a refusal becomes a page. */
export const findCart = async (locale: Locale, session: FanSession): Promise<FoundCart> =>
  valueOf(await askForCart(locale, session))

interface Line {
  variantId: string
  quantity: number
}

const lineBody = ({ variantId, quantity }: Line) => ({ variant_id: variantId, quantity })

/** Makes a cart with its first line: one call, at a fraction of the cost of two. */
async function createCart(
  locale: Locale,
  session: FanSession,
  line: Line,
): Promise<Answer<CartAccess>> {
  const region = await regionOf(locale)
  const body = {
    region_id: region.id,
    locale: locale.language.catalogue,
    shipping_address: { country_code: locale.market.country },
    metadata: { storefront_locale: locale.slug },
    items: [lineBody(line)],
  }
  const made = await call<{ cart: { id: string }; cart_key: string }>(locale, "/store/carts", {
    method: "POST",
    body,
    query: { fields: "id" },
    token: session.get("token"),
  })
  if (!made.ok) return made
  const { cart, cart_key: key } = made.value
  const access = { id: cart.id, key }
  setCart(session, region.id, access)
  return { ok: true, value: access }
}

/** Puts a variant into the fan's cart, which is made for the first one. Save the session afterwards. */
export async function addLine(
  locale: Locale,
  session: FanSession,
  line: Line,
): Promise<Answer<unknown>> {
  const found = await askForCart(locale, session)
  if (!found.ok) return found
  const { access } = found.value
  if (access) return write(locale, access, "/line-items", lineBody(line), ONLY_ID)
  return createCart(locale, session, line)
}

const linePath = (lineId: string) => `/line-items/${encodeURIComponent(lineId)}`

export const updateLine = (locale: Locale, cart: CartAccess, lineId: string, quantity: number) =>
  write(locale, cart, linePath(lineId), { quantity })

export const removeLine = (
  locale: Locale,
  cart: CartAccess,
  lineId: string,
): Promise<Answer<unknown>> =>
  call(locale, pathOf(cart, linePath(lineId)), {
    method: "DELETE",
    query: { fields: "id" },
    cart,
  })

/** Refusals that are not about a code. */
const TOLD = ["payment_in_progress", "checkout_busy"]

/** Adds a promotion code. Medusa answers an unknown or unfit code with a cart that lacks it. */
export async function addPromotion(
  locale: Locale,
  cart: CartAccess,
  code: string,
): Promise<CartAnswer> {
  const answer = await write(locale, cart, "/promotions", { promo_codes: [code] })
  const unfit: CartAnswer = { ok: false, status: 422, code: "promotion_unfit", message: "" }
  if (!answer.ok) {
    const told = isTooMany(answer) || TOLD.includes(answer.code)
    return told ? answer : unfit
  }
  const applied = answer.value.cart.promotions?.some(
    (promotion) => promotion.code?.toLowerCase() === code.toLowerCase(),
  )
  return applied ? answer : unfit
}

export const removePromotion = (locale: Locale, cart: CartAccess, code: string) =>
  call<{ cart: Cart }>(locale, pathOf(cart, "/promotions"), {
    method: "DELETE",
    body: { promo_codes: [code] },
    query: { fields: FIELDS },
    cart,
  })

/** Sets who buys and where it goes. */
export const updateCart = (
  locale: Locale,
  cart: CartAccess,
  body: Record<string, unknown>,
): Promise<Answer<unknown>> => write(locale, cart, "", body, ONLY_ID)

export const chooseDelivery = (locale: Locale, cart: CartAccess, optionId: string) =>
  write(locale, cart, "/shipping-methods", { option_id: optionId })

/** Makes the anonymous cart the signed-in customer's. */
export const claimCart = (locale: Locale, cart: CartAccess, token: string) =>
  call<{ cart: Cart }>(locale, pathOf(cart, "/customer"), {
    method: "POST",
    body: {},
    query: { fields: "id" },
    token,
    cart,
  })
