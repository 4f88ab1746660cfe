import type Stripe from "stripe"
import { emit } from "../events/emit"
import { StripeRefusal } from "../errors"
import { scheduleAftermath } from "../disputes/schedule"
import { releaseRest } from "../refunds/release"
import { checkStep } from "../params/amount"
import { markPaid } from "../sessions/paid"
import type { IntentRecord } from "../state/tables"
import { clearTimer, setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { checkStatus } from "./unexpected-state"

/** Seconds until the balance transaction of a charge is known, as with asynchronous capture. */
export const BALANCE_AFTER = 1

function checkAmount(intent: Stripe.PaymentIntent, amount: number): void {
  checkStep(amount, intent.currency, "amount_to_capture")
  if (amount <= intent.amount_capturable) return
  const message = `The payment could not be captured because the requested capture amount is greater than the authorized amount.`
  const param = "amount_to_capture"
  throw new StripeRefusal(message, { code: "amount_too_large", param, payment_intent: intent })
}

/** Takes held money; what is not taken is released. Throws Stripe's refusals. */
export function captureIntent(
  tx: Transaction,
  record: IntentRecord,
  asked: number | undefined,
): Stripe.PaymentIntent {
  const { intent } = record
  checkStatus(intent, "captured")
  const amount = asked ?? intent.amount_capturable
  checkAmount(intent, amount)
  const held = tx.need("charges", String(intent.latest_charge))
  const { charge } = held
  Object.assign(charge, { captured: true, amount_captured: amount })
  Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount })
  tx.put("charges", charge.id, held)
  tx.put("intents", intent.id, record)
  clearTimer(tx, "lapse_authorisation", intent.id)
  releaseRest(tx, charge.id, charge.amount - amount)
  emit(tx, "charge.captured", tx.need("charges", charge.id).charge)
  emit(tx, "payment_intent.succeeded", intent)
  markPaid(tx, record.session)
  scheduleAftermath(tx, held)
  setTimer(tx, "settle_balance", charge.id, tx.now + BALANCE_AFTER)
  return intent
}
