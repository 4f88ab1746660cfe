import type Stripe from "stripe"
import { isOutage } from "./client"

/** Refunds of one payment are few; a payment with more is somebody's mistake worth stopping at. */
const MAX_REFUNDS = 100

/** The mark that ties a refund at Stripe to the refund that Medusa recorded. */
export const REFUND_MARK = "medusa_refund_id"

/** Those of some refund ids that Medusa has on its books. */
export type OnBooks = (refundIds: string[]) => Promise<Set<string>>

const markOf = (refund: Stripe.Refund) => refund.metadata?.[REFUND_MARK]

/** Whether a refund's money is back with the fan, or on its way there. */
export const stands = ({ status }: Pick<Stripe.Refund, "status">) =>
  status !== "failed" && status !== "canceled"

/** The refunds of a payment at Stripe, the latest first, whatever became of them. */
async function refundsOf(stripe: Stripe, intentId: string): Promise<Stripe.Refund[]> {
  const { data } = await stripe.refunds.list({ payment_intent: intentId, limit: MAX_REFUNDS })
  return data
}

export interface Unrecorded {
  refund: Stripe.Refund
  /** Medusa's id of a refund of the same amount that failed, whose place this one takes. */
  replaces: string | null
}

/**
 * Refunds that stand at Stripe and that Medusa does not have: made by staff at Stripe itself, or by
 * Medusa, whose call broke off so that it struck its own record out.
 */
export async function unrecordedRefunds(
  stripe: Stripe,
  intentId: string,
  onBooks: OnBooks,
): Promise<Unrecorded[]> {
  const all = await refundsOf(stripe, intentId)
  const marks = all.flatMap((refund) => markOf(refund) ?? [])
  const booked = marks.length ? await onBooks(marks) : new Set<string>()
  const paid = new Set(all.filter(stands).map(markOf))
  const unpaid = all.filter((refund) => {
    const mark = markOf(refund)
    return !stands(refund) && mark && booked.has(mark) && !paid.has(mark)
  })
  return all
    .filter((refund) => stands(refund) && !booked.has(markOf(refund) ?? ""))
    .map((refund) => {
      const at = unpaid.findIndex(({ amount }) => amount === refund.amount)
      const [failed] = at < 0 ? [] : unpaid.splice(at, 1)
      return { refund, replaces: (failed && markOf(failed)) ?? null }
    })
}

/** Ties a refund at Stripe to one of Medusa's. */
export async function markRefund(
  stripe: Stripe,
  id: string,
  medusaRefundId: string,
): Promise<Stripe.Refund> {
  return stripe.refunds.update(id, { metadata: { [REFUND_MARK]: medusaRefundId } })
}

/**
 * Carries out a refund that Medusa records. One of the same amount that stands at Stripe already and
 * is on nobody's books is adopted (marked as this one) instead of paid twice.
 * @param amount smallest units
 */
export async function refundOrAdopt(
  stripe: Stripe,
  intentId: string,
  amount: number,
  medusaRefundId: string,
  onBooks: OnBooks,
): Promise<Stripe.Refund> {
  const unrecorded = await unrecordedRefunds(stripe, intentId, onBooks)
  const known = unrecorded.find(({ refund }) => refund.amount === amount)
  if (known) return markRefund(stripe, known.refund.id, medusaRefundId)
  const metadata = { [REFUND_MARK]: medusaRefundId }
  try {
    return await stripe.refunds.create(
      { payment_intent: intentId, amount, metadata },
      { idempotencyKey: medusaRefundId },
    )
  } catch (error) {
    if (!isOutage(error)) throw error
    // Perhaps only the answer was lost.
    const paid = (await refundsOf(stripe, intentId)).find((one) => markOf(one) === medusaRefundId)
    if (paid) return paid
    throw error
  }
}
