import { redirect } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import { availabilityOf } from "~/commerce/stock.server"
import type { Cart } from "~/commerce/types"
import type { Locale } from "~/i18n/markets"
import { readSession, type CartAccess, type FanSession } from "~/session.server"
import { pathsOf } from "./paths"

export interface Checkout {
  cart: Cart
  access: CartAccess
  session: FanSession
}

/** A lost cart is told on the cart's page, which forgets it; this one leads there. */
const toCart = (locale: Locale, problem?: string) => redirect(pathsOf(locale).cart({ problem }))

/**
 * The cart to check out. A fan without one, or with lines that cannot be had as they are, is led back to
 * the cart's page, which says what to do.
 */
export async function checkoutOf(locale: Locale, request: Request): Promise<Checkout> {
  const session = await readSession(request)
  const { cart, access } = await findCart(locale, session)
  if (!cart?.items?.length) throw toCart(locale)
  const { troubles } = await availabilityOf(locale, cart)
  if (troubles.size) throw toCart(locale, "items_unavailable")
  return { cart, access, session }
}

/** Codes of the payment plugin that the pages have a sentence for. */
const KNOWN = [
  "cart_completed",
  "payment_in_progress",
  "cart_empty",
  "email_missing",
  "address_missing",
  "delivery_missing",
  "items_unavailable",
  "prices_changed",
  "amount_not_payable",
  "payment_unavailable",
  "checkout_busy",
]

export const checkoutProblem = (code: string | null): string | null => {
  if (code === null) return null
  return KNOWN.includes(code) ? code : "unknown"
}

/** The delivery option that a form names; null for none, or for no id of one. */
export function optionIn(form: FormData): string | null {
  const option = form.get("option")
  return typeof option === "string" && /^so_[A-Za-z0-9]+$/.test(option) ? option : null
}
