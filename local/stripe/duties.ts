import type { Context } from "./context"
import { openDispute } from "./disputes/open"
import { endIntent } from "./intents/cancel"
import { isUnderWay, settleDelayed } from "./payment/settle"
import { endRefund } from "./refunds/end"
import { endSession } from "./sessions/expire"
import type { Timer } from "./state/tables"
import { clearTimer, dueTimers } from "./state/timers"
import type { Transaction } from "./state/transaction"
import { settleBalance } from "./charges/balance"

/** What happens to an object when its time has come; nothing, when it has moved on meanwhile. */
const DUTIES: Record<Timer["kind"], (tx: Transaction, ref: string) => void> = {
  expire_session(tx, ref) {
    const record = tx.need("sessions", ref)
    if (record.session.status === "open") endSession(tx, record)
  },
  lapse_authorisation(tx, ref) {
    const record = tx.need("intents", ref)
    if (record.intent.status === "requires_capture") endIntent(tx, record, "automatic")
  },
  settle_delayed(tx, ref) {
    const record = tx.need("intents", ref)
    if (isUnderWay(record) && record.ending) settleDelayed(tx, record, record.ending)
  },
  open_dispute(tx, ref) {
    openDispute(tx, ref)
  },
  end_refund(tx, ref) {
    endRefund(tx, tx.need("refunds", ref))
  },
  settle_balance(tx, ref) {
    settleBalance(tx, ref)
  },
}

function anythingDue(context: Context): boolean {
  const now = Math.floor(Date.now() / 1000)
  for (const timer of context.store.peekAll("timers")) if (timer.at <= now) return true
  return false
}

/** Does what is due: called before every request, and each second. */
export function doDuties(context: Context): void {
  if (!anythingDue(context)) return
  context.store.transact((tx) => {
    for (const timer of dueTimers(tx)) {
      clearTimer(tx, timer.kind, timer.ref)
      DUTIES[timer.kind](tx, timer.ref)
    }
  })
  context.deliverer?.wake()
}
