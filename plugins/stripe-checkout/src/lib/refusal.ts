import type { WhyNot } from "./cart-lock"

/** Why a cart cannot be paid now. The storefront has a sentence for each. */
export type RefusalCode =
  | "cart_completed"
  | "payment_in_progress"
  | "cart_empty"
  | "email_missing"
  | "address_missing"
  | "delivery_missing"
  | "items_unavailable"
  | "items_share_stock"
  | "prices_changed"
  | "amount_not_payable"
  | "payment_unavailable"
  | "checkout_busy"

export interface Refusal {
  code: RefusalCode
  message: string
  /** The lines that stand in the way. */
  details?: { line_ids: string[] }
}

const STATUS: Record<RefusalCode, number> = {
  cart_completed: 409,
  payment_in_progress: 409,
  cart_empty: 422,
  email_missing: 422,
  address_missing: 422,
  delivery_missing: 422,
  items_unavailable: 409,
  items_share_stock: 409,
  prices_changed: 409,
  amount_not_payable: 422,
  payment_unavailable: 503,
  checkout_busy: 503,
}

/** Seconds after which asking again makes sense while Stripe is out of reach, or too many pay at once. */
export const RETRY_AFTER_SECONDS = 10

const MESSAGE: Record<RefusalCode, string> = {
  cart_completed: "This cart is an order already.",
  payment_in_progress: "A payment for this cart is being processed.",
  cart_empty: "There is nothing in this cart.",
  email_missing: "The cart has no e-mail address.",
  address_missing: "The cart has no delivery address.",
  delivery_missing: "No delivery was chosen.",
  items_unavailable: "Some lines are not available any more in the quantity asked for.",
  items_share_stock: "Some lines take of the same stock; one order can have one of them.",
  prices_changed: "The cart's total has changed since it was shown.",
  amount_not_payable: "Stripe does not take a payment of this amount.",
  payment_unavailable: "Payment is not available right now; the cart is kept.",
  checkout_busy: "Too many are paying right now; the cart is kept, and nothing was charged.",
}

/** A refusal with its plain English sentence, for logs and for callers without one of their own. */
export const refusal = (code: RefusalCode, details?: Refusal["details"]): Refusal => ({
  code,
  message: MESSAGE[code],
  ...(details && { details }),
})

/** What it is for a fan that a cart's lock could not be had. */
export const refusalOfLock = (why: WhyNot): RefusalCode =>
  why === "held" ? "payment_in_progress" : "checkout_busy"

/** The HTTP status that a refusal is answered with. */
export const refusalStatus = (code: RefusalCode): number => STATUS[code]
