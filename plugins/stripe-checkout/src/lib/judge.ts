import type Stripe from "stripe"

/**
 * What a Checkout Session and its intent say of the money:
 * - open: the fan may still pay; expired: nobody can any more
 * - processing: a delayed method is under way
 * - authorised: held, can be captured or let go; captured: taken
 * - failed: nothing is held or taken, and this session will bring nothing more
 */
export type Verdict = "open" | "expired" | "processing" | "authorised" | "captured" | "failed"

type Session = Pick<Stripe.Checkout.Session, "status" | "payment_status"> & {
  payment_intent: Pick<Stripe.PaymentIntent, "status"> | string | null
}

/**
 * Decides by the intent's status, since a session that is complete and unpaid may be authorised,
 * processing or failed alike.
 */
export function judge(session: Session): Verdict {
  if (session.status === "expired") return "expired"
  if (session.status === "open") return "open"
  const intent = session.payment_intent
  if (!intent || typeof intent === "string") throw new TypeError("the intent was not expanded")
  switch (intent.status) {
    case "requires_capture":
      return "authorised"
    case "succeeded":
      return "captured"
    case "processing":
    case "requires_action": // a voucher that waits to be paid in a shop
      return "processing"
    default:
      return "failed" // canceled, requires_payment_method, requires_confirmation
  }
}
