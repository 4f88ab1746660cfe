/** Events that change something here; Stripe sends others too, unless its endpoint is told not to. */
export const ACTED_ON: ReadonlySet<string> = new Set([
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
])

export const isActedOn = (type: string): boolean => ACTED_ON.has(type)
