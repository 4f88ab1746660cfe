import type Stripe from "stripe"

/** A session with the parts that every decision here needs, in one call. */
export async function retrieveSession(
  stripe: Stripe,
  id: string,
): Promise<Stripe.Checkout.Session> {
  return stripe.checkout.sessions.retrieve(id, {
    expand: ["payment_intent", "payment_intent.latest_charge"],
  })
}

/** The intent of a session retrieved by `retrieveSession`; null while the fan has not paid. */
export function intentOf(session: Stripe.Checkout.Session): Stripe.PaymentIntent | null {
  const intent = session.payment_intent
  if (typeof intent === "string") throw new TypeError("the intent was not expanded")
  return intent ?? null
}

/** What of an intent's captured amount has not been given back yet, in smallest units. */
export function refundable(intent: Stripe.PaymentIntent): number {
  const charge = intent.latest_charge
  if (typeof charge === "string") throw new TypeError("the charge was not expanded")
  return charge ? charge.amount_captured - charge.amount_refunded : 0
}
