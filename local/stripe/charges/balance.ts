import { emit } from "../events/emit"
import { newId } from "../ids"
import type { Transaction } from "../state/transaction"

/** With asynchronous capture the balance transaction is known a little after the charge. */
export function settleBalance(tx: Transaction, chargeId: string): void {
  const record = tx.need("charges", chargeId)
  if (record.charge.balance_transaction !== null) return
  record.charge.balance_transaction = newId("txn_")
  tx.put("charges", chargeId, record)
  emit(tx, "charge.updated", record.charge, { balance_transaction: null })
}
