import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { isOutage } from "./client"

const { NOT_ALLOWED, UNEXPECTED_STATE } = MedusaError.Types
const { StripeCardError, StripeError, StripeInvalidRequestError } = Stripe.errors

const UNPAYABLE = ["amount_too_small", "amount_too_large"]

const unavailable = () => {
  const message = "Stripe cannot be reached. Look at the payment there before you try again."
  return new MedusaError(UNEXPECTED_STATE, message, "payment_unavailable")
}

/**
 * Says in Medusa's terms why Stripe opened no page; the codes are those of lib/refusal.ts. Whatever a
 * fan can do nothing about stays as it is.
 */
export function whyNoPage(error: unknown): never {
  if (isOutage(error)) throw unavailable()
  const code = error instanceof StripeError ? (error.code ?? "") : ""
  if (UNPAYABLE.includes(code)) throw new MedusaError(NOT_ALLOWED, code, "amount_not_payable")
  throw error
}

/**
 * Says to staff why Stripe did not take, let go of or give back money: with Stripe's own code and
 * sentence when it refused. What is wrong with our account there (keys, rights) stays as it is.
 */
export function whyNotMoved(error: unknown): never {
  if (isOutage(error)) throw unavailable()
  if (error instanceof StripeCardError || error instanceof StripeInvalidRequestError) {
    throw new MedusaError(NOT_ALLOWED, error.message, error.code)
  }
  throw error
}
