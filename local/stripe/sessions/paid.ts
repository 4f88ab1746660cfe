import type { Transaction } from "../state/transaction"

/** The session of a captured intent is paid; money that is only held leaves it unpaid. */
export function markPaid(tx: Transaction, sessionId: string | null): void {
  if (sessionId === null) return
  const record = tx.need("sessions", sessionId)
  record.session.payment_status = "paid"
  tx.put("sessions", sessionId, record)
}
