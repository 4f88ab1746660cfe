import type Stripe from "stripe"
import { newId } from "../ids"
import type { Transaction } from "../state/transaction"
import { newRefund } from "./refund-object"

/**
 * Gives back what was held but not taken. Stripe books that as a refund of the charge: after a
 * cancelled or partly captured hold `amount_refunded` holds the rest.
 */
export function releaseRest(
  tx: Transaction,
  chargeId: string,
  amount: number,
  reason: Stripe.Refund["reason"] = null,
): void {
  if (amount <= 0) return
  const record = tx.need("charges", chargeId)
  const { charge } = record
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  tx.put("charges", charge.id, record)
  const refund = newRefund({ id: newId("re_"), now: tx.now, charge, amount, reason })
  tx.put("refunds", refund.id, { refund, asked: false })
}
