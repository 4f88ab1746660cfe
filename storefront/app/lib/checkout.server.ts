import { redirect } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import type { Cart } from "~/commerce/types"
import type { Locale } from "~/i18n/markets"
import { readSession, type FanSession } from "~/session.server"
import { pathsOf } from "./paths"

export interface Checkout {
  cart: Cart
  session: FanSession
}

/** The cart to check out; a fan without one is led back to the cart's page, which says why. */
export async function checkoutOf(locale: Locale, request: Request): Promise<Checkout> {
  const session = await readSession(request)
  const { cart } = await findCart(locale, session)
  if (!cart?.items?.length) throw redirect(pathsOf(locale).cart())
  return { cart, session }
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
