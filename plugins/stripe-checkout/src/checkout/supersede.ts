import type { MedusaContainer } from "@medusajs/framework/types"
import Stripe from "stripe"
import { isOutage } from "../lib/client"
import { retrieveSession } from "../lib/intent"
import { judge } from "../lib/judge"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { log, stripeCheckout } from "./services"

export type Superseded = "clear" | "paid"

/**
 * Ends the attempts of a cart that is about to change, so that an old tab cannot pay an old price.
 * `paid`: one of them was paid or is being paid; then the cart must stay as it is. Call it under the
 * cart's lock.
 *
 * While Stripe is out of reach the attempt still counts as ended: nobody can pay at Stripe either,
 * the reconciler expires the page later, and should it have been paid the money is given back.
 * @param known the cart's living attempts, where they were read under the same lock
 */
export async function supersedeAttempts(
  scope: MedusaContainer,
  cartId: string,
  known?: AttemptRow[],
): Promise<Superseded> {
  const service = stripeCheckout(scope)
  for (const attempt of known ?? (await service.listAliveAttempts(cartId))) {
    if (attempt.state === "processing" || attempt.state === "completing") return "paid"
    if (!(await expirePage(scope, attempt))) return "paid"
    await service.moveAttempt(attempt.id, ["creating", "open"], "superseded")
  }
  return "clear"
}

/** Closes Stripe's page of an attempt. False when the page was paid. */
export async function expirePage(scope: MedusaContainer, attempt: AttemptRow): Promise<boolean> {
  if (!attempt.session_id) return true // the page was never shown to anybody
  const { stripe } = stripeCheckout(scope)
  try {
    await stripe.checkout.sessions.expire(attempt.session_id)
    return true
  } catch (error) {
    if (isOutage(error)) {
      log(scope).warn(`stripe-checkout: ${attempt.id} could not be expired now`)
      return true
    }
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
  }
  const verdict = judge(await retrieveSession(stripe, attempt.session_id))
  return verdict === "expired" || verdict === "failed"
}
