import type Stripe from "stripe"
import { newCharge } from "../charges/charge-object"
import { scheduleAftermath } from "../disputes/schedule"
import { emit } from "../events/emit"
import { BALANCE_AFTER } from "../intents/capture"
import { markPaid } from "../sessions/paid"
import type { ChargeRecord, DelayedEnding, IntentRecord } from "../state/tables"
import { clearTimer, setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { failIntent } from "./attempt"
import { delayedDetails } from "./method"

/** The pending charge of a debit, or the first charge of a voucher. */
function chargeOf(
  tx: Transaction,
  record: IntentRecord,
  method: Stripe.PaymentMethod,
): ChargeRecord {
  const { intent } = record
  if (typeof intent.latest_charge === "string") {
    const known = tx.need("charges", intent.latest_charge)
    if (known.charge.status === "pending") return known
  }
  const details = delayedDetails(method)
  const base = { now: tx.now, intent, method, details, status: "pending" as const }
  const charge = newCharge({ ...base, captured: true })
  return { charge, aftermath: record.ending?.aftermath ?? {} }
}

function succeed(tx: Transaction, record: IntentRecord, paid: ChargeRecord): void {
  const { intent } = record
  const { charge } = paid
  Object.assign(charge, { status: "succeeded", paid: true, amount_captured: intent.amount })
  Object.assign(intent, {
    status: "succeeded",
    amount_received: intent.amount,
    latest_charge: charge.id,
    next_action: null,
  })
  tx.put("charges", charge.id, paid)
  tx.put("intents", intent.id, record)
  emit(tx, "charge.succeeded", charge)
  emit(tx, "payment_intent.succeeded", intent)
  markPaid(tx, record.session)
  setTimer(tx, "settle_balance", charge.id, tx.now + BALANCE_AFTER)
  scheduleAftermath(tx, paid)
}

function fail(
  tx: Transaction,
  record: IntentRecord,
  failed: ChargeRecord,
  ending: DelayedEnding,
  method: Stripe.PaymentMethod,
): void {
  const { charge } = failed
  const code = ending.code ?? "payment_method_provider_decline"
  const message = ending.message ?? "The payment failed."
  Object.assign(charge, { status: "failed", captured: false, failure_code: code })
  charge.failure_message = message
  // An unpaid voucher never became a charge.
  if (method.type !== "konbini") {
    tx.put("charges", charge.id, failed)
    record.intent.latest_charge = charge.id
    emit(tx, "charge.failed", charge)
  }
  failIntent(tx, record, { type: "card_error", code, message }, method)
}

/** Whether the money of a delayed method is still on its way. */
export function isUnderWay(record: IntentRecord): boolean {
  const { status } = record.intent
  return record.ending !== null && (status === "processing" || status === "requires_action")
}

/** The bank has answered: the delayed payment succeeds or fails, and the session with it. */
export function settleDelayed(tx: Transaction, record: IntentRecord, ending: DelayedEnding): void {
  const { intent } = record
  const method = tx.need("methods", String(intent.payment_method))
  clearTimer(tx, "settle_delayed", intent.id)
  const charge = chargeOf(tx, record, method)
  record.ending = null
  if (ending.result === "succeeded") succeed(tx, record, charge)
  else fail(tx, record, charge, ending, method)
  if (record.session === null) return
  const { session } = tx.need("sessions", record.session)
  emit(tx, `checkout.session.async_payment_${ending.result}`, session)
}
