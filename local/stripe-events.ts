/**
 * What an endpoint at Stripe is told to post to /hooks/stripe-checkout: the events that change something
 * here (plugins/stripe-checkout/src/webhooks/acted-on.ts; tests/house/stripe-events.test.ts holds them together).
 * A payment sends a dozen; those that nobody acts on are spared.
 */
export const STRIPE_EVENTS = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "payment_intent.canceled",
  "charge.refunded",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
] as const
