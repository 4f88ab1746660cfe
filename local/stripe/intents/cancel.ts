import type Stripe from "stripe"
import { StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import { releaseRest } from "../refunds/release"
import type { IntentRecord } from "../state/tables"
import { clearTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { checkStatus } from "./unexpected-state"

type Reason = NonNullable<Stripe.PaymentIntent["cancellation_reason"]>

/** Ends an intent for good and releases what it holds; no status is checked. */
export function endIntent(
  tx: Transaction,
  record: IntentRecord,
  reason: Reason | null,
): Stripe.PaymentIntent {
  const { intent } = record
  const held = intent.amount_capturable
  const chargeId = held > 0 ? String(intent.latest_charge) : null
  Object.assign(intent, {
    status: "canceled",
    amount_capturable: 0,
    canceled_at: tx.now,
    cancellation_reason: reason,
    next_action: null,
  })
  tx.put("intents", intent.id, record)
  clearTimer(tx, "lapse_authorisation", intent.id)
  clearTimer(tx, "settle_delayed", intent.id)
  if (chargeId) {
    const lapsed = reason === "automatic"
    releaseRest(tx, chargeId, held, lapsed ? "expired_uncaptured_charge" : null)
    const { charge } = tx.need("charges", chargeId)
    emit(tx, lapsed ? "charge.expired" : "charge.refunded", charge)
  }
  emit(tx, "payment_intent.canceled", intent)
  return intent
}

/** While the fan can still pay, the session has to be expired instead. */
function checkSession(tx: Transaction, record: IntentRecord): void {
  if (record.session === null) return
  const { session } = tx.need("sessions", record.session)
  if (session.status !== "open") return
  const message =
    "You cannot cancel a PaymentIntent that was created by a Checkout Session while the session is open. Expire the Checkout Session instead."
  throw new StripeRefusal(message, {
    code: "payment_intent_unexpected_state",
    payment_intent: record.intent,
  })
}

/** `POST /v1/payment_intents/:id/cancel`. A voucher that nobody can pay any more has failed. */
export function cancelIntent(
  tx: Transaction,
  record: IntentRecord,
  reason: Reason | null,
): Stripe.PaymentIntent {
  checkStatus(record.intent, "canceled")
  checkSession(tx, record)
  const voucher = record.intent.status === "requires_action" && record.session !== null
  const intent = endIntent(tx, record, reason)
  if (voucher) {
    const { session } = tx.need("sessions", String(record.session))
    emit(tx, "checkout.session.async_payment_failed", session)
  }
  return intent
}
