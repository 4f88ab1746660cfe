import { emit } from "../events/emit"
import type { RefundRecord } from "../state/tables"
import { clearTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"

/** A refund that was under way has reached the fan. */
function succeedRefund(tx: Transaction, record: RefundRecord): void {
  const { refund } = record
  refund.status = "succeeded"
  delete refund.pending_reason
  tx.put("refunds", refund.id, record)
  emit(tx, "refund.updated", refund, { status: "pending" })
  emit(tx, "charge.refund.updated", refund, { status: "pending" })
}

/** The fan's bank sent a refund back: the money is the merchant's again. */
export function failRefund(
  tx: Transaction,
  record: RefundRecord,
  reason = "expired_or_canceled_card",
): void {
  const { refund } = record
  const status = refund.status
  Object.assign(refund, { status: "failed", failure_reason: reason })
  delete refund.pending_reason
  tx.put("refunds", refund.id, record)
  clearTimer(tx, "end_refund", refund.id)
  const charged = tx.need("charges", String(refund.charge))
  charged.charge.amount_refunded -= refund.amount
  charged.charge.refunded = false
  tx.put("charges", charged.charge.id, charged)
  emit(tx, "refund.failed", refund)
  emit(tx, "refund.updated", refund, { status })
  emit(tx, "charge.refund.updated", refund, { status })
}

/** What the test card or test bank does with a refund once its time has come. */
export function endRefund(tx: Transaction, record: RefundRecord): void {
  const { refund } = record
  if (refund.status === "failed" || refund.status === "canceled") return
  const { aftermath } = tx.need("charges", String(refund.charge))
  if (aftermath.refund === "fails") failRefund(tx, record)
  else if (refund.status === "pending") succeedRefund(tx, record)
}
