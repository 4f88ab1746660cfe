import type Stripe from "stripe"
import { refundable } from "./intent"

export type GivenBack = "canceled" | "refunded" | "nothing_taken" | "not_yet"

const CANCELABLE = new Set<Stripe.PaymentIntent.Status>([
  "requires_capture",
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
])

/**
 * Lets go of or refunds what an intent holds. Safe to repeat: what is already back is left alone, and
 * Stripe gives no more back than was taken. `not_yet`: a delayed method is still under way.
 * @param tries how often it was tried before. Each try has a key of its own: under the same one
 *   Stripe would repeat a refusal for a day, also when its reason is gone.
 */
export async function giveBack(
  stripe: Stripe,
  intentId: string,
  tries: number,
): Promise<GivenBack> {
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] })
  const key = `give-back-${intentId}-${tries}`
  if (intent.status === "canceled") return "canceled"
  if (CANCELABLE.has(intent.status)) {
    await stripe.paymentIntents.cancel(intentId, {}, { idempotencyKey: key })
    return "canceled"
  }
  if (intent.status !== "succeeded") return "not_yet"
  const amount = refundable(intent)
  if (amount <= 0) return "refunded"
  await stripe.refunds.create(
    { payment_intent: intentId, amount, metadata: { reason: "order_not_completed" } },
    { idempotencyKey: key },
  )
  return "refunded"
}
