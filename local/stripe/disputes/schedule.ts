import type { ChargeRecord } from "../state/tables"
import { setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"

/** Seconds after the charge until the test card's holder disputes it. */
export const DISPUTE_AFTER = 2

/** Sets in motion what the test card does once its charge is captured. */
export function scheduleAftermath(tx: Transaction, record: ChargeRecord): void {
  if (!record.aftermath.dispute) return
  setTimer(tx, "open_dispute", record.charge.id, tx.now + DISPUTE_AFTER)
}
