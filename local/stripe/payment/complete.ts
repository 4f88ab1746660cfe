import type Stripe from "stripe"
import { emit } from "../events/emit"
import { customerDetails } from "../sessions/session-object"
import type { SessionRecord } from "../state/tables"
import { clearTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import type { Payer } from "./method"

/** Closes a session whose fan has done their part; `paid` tells whether the money is here. */
export function completeSession(
  tx: Transaction,
  record: SessionRecord,
  payer: Payer,
  status: Stripe.Checkout.Session["payment_status"],
): void {
  const { session } = record
  record.challenged = null
  Object.assign(session, {
    status: "complete",
    payment_status: status,
    customer_details: customerDetails(payer.email, payer.name || null),
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
  })
  tx.put("sessions", session.id, record)
  clearTimer(tx, "expire_session", session.id)
  emit(tx, "checkout.session.completed", session)
}

/** Nothing is to be paid: the session completes without an intent. */
export function completeFree(tx: Transaction, record: SessionRecord, payer: Payer): void {
  completeSession(tx, record, payer, "no_payment_required")
}
