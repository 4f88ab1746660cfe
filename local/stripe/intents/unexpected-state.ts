import type Stripe from "stripe"
import { StripeRefusal } from "../errors"

/** What may be done to an intent, by its status. */
const ALLOWED = {
  captured: ["requires_capture"],
  canceled: [
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
  ],
} as const

/** Throws Stripe's refusal when the intent's status does not allow it. */
export function checkStatus(intent: Stripe.PaymentIntent, act: keyof typeof ALLOWED): void {
  const allowed: readonly string[] = ALLOWED[act]
  if (allowed.includes(intent.status)) return
  const only = `Only a PaymentIntent with one of the following statuses may be ${act}: ${allowed.join(", ")}.`
  const message =
    act === "captured"
      ? `This PaymentIntent could not be captured because it has a status of ${intent.status}. ${only}`
      : `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. ${only}`
  throw new StripeRefusal(message, {
    code: "payment_intent_unexpected_state",
    payment_intent: intent,
  })
}
