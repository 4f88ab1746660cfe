import type Stripe from "stripe"
import { StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import type { Transaction } from "../state/transaction"

export function isOpen(dispute: Stripe.Dispute): boolean {
  return dispute.status === "needs_response" || dispute.status === "under_review"
}

/** Ends a dispute for the merchant (`won`, the money comes back) or for the fan (`lost`). */
export function closeDispute(
  tx: Transaction,
  dispute: Stripe.Dispute,
  result: "won" | "lost",
): Stripe.Dispute {
  if (!isOpen(dispute)) {
    const message = `This dispute is already closed: it has a status of ${dispute.status}.`
    throw new StripeRefusal(message, { code: "status_transition_invalid" })
  }
  dispute.status = result
  tx.put("disputes", dispute.id, dispute)
  if (result === "won") emit(tx, "charge.dispute.funds_reinstated", dispute)
  emit(tx, "charge.dispute.closed", dispute)
  return dispute
}
