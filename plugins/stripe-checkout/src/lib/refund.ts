import type Stripe from "stripe"

/** Refunds of one payment are few; a payment with more is somebody's mistake worth stopping at. */
const MAX_REFUNDS = 100

/** The mark that ties a refund at Stripe to the refund that Medusa recorded. */
export const REFUND_MARK = "medusa_refund_id"

/** Refunds that stand (or are under way) at Stripe and that Medusa does not know of yet. */
export async function unrecordedRefunds(
  stripe: Stripe,
  intentId: string,
): Promise<Stripe.Refund[]> {
  const { data } = await stripe.refunds.list({ payment_intent: intentId, limit: MAX_REFUNDS })
  return data.filter(
    (refund) =>
      !refund.metadata?.[REFUND_MARK] && refund.status !== "failed" && refund.status !== "canceled",
  )
}

/**
 * Carries out a refund that Medusa records. One that staff already made at Stripe for the same
 * amount is adopted (marked as this one) instead of paid twice.
 * @param amount smallest units
 */
export async function refundOrAdopt(
  stripe: Stripe,
  intentId: string,
  amount: number,
  medusaRefundId: string,
): Promise<Stripe.Refund> {
  const mark = { [REFUND_MARK]: medusaRefundId }
  const known = (await unrecordedRefunds(stripe, intentId)).find((one) => one.amount === amount)
  if (known) return stripe.refunds.update(known.id, { metadata: mark })
  return stripe.refunds.create(
    { payment_intent: intentId, amount, metadata: mark },
    { idempotencyKey: medusaRefundId },
  )
}
