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
 * Lets go of or refunds what an intent holds. Safe to repeat: the idempotency key is the intent's,
 * and what is already back is left alone. `not_yet`: a delayed method is still under way.
 */
export async function giveBack(stripe: Stripe, intentId: string): Promise<GivenBack> {
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] })
  if (intent.status === "canceled") return "canceled"
  if (CANCELABLE.has(intent.status)) {
    await stripe.paymentIntents.cancel(intentId, {}, { idempotencyKey: `give-back-${intentId}` })
    return "canceled"
  }
  if (intent.status !== "succeeded") return "not_yet"
  const amount = refundable(intent)
  if (amount <= 0) return "refunded"
  await stripe.refunds.create(
    { payment_intent: intentId, amount, metadata: { reason: "order_not_completed" } },
    { idempotencyKey: `give-back-${intentId}-${amount}` },
  )
  return "refunded"
}
