import type Stripe from "stripe"
import { newCharge } from "../charges/charge-object"
import { emit } from "../events/emit"
import type { SessionRecord } from "../state/tables"
import { setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { type TestAccount, VOUCHER_LAPSED, voucherAccount } from "./accounts"
import { ensureIntent } from "./attempt"
import { completeSession } from "./complete"
import { delayedDetails, konbiniMethod, type Payer } from "./method"

const DAY = 24 * 60 * 60

/** A debit under way: the session completes at once, the money comes (or not) later. */
export function payByDebit(
  tx: Transaction,
  session: SessionRecord,
  method: Stripe.PaymentMethod,
  account: TestAccount,
  payer: Payer,
): void {
  const record = ensureIntent(tx, session)
  const { intent } = record
  const details = delayedDetails(method)
  const base = { now: tx.now, intent, method, details, status: "pending" as const }
  const charge = newCharge({ ...base, captured: true })
  tx.put("charges", charge.id, { charge, aftermath: account.ending.aftermath })
  Object.assign(intent, {
    status: "processing",
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: method.id,
  })
  record.ending = account.ending
  tx.put("intents", intent.id, record)
  setTimer(tx, "settle_delayed", intent.id, tx.now + account.after)
  emit(tx, "charge.pending", charge)
  emit(tx, "payment_intent.processing", intent)
  completeSession(tx, session, payer, "unpaid")
}

function voucher(expires_at: number): Stripe.PaymentIntent.NextAction {
  const store = { payment_code: "123456", confirmation_number: "11111111110" }
  return {
    type: "konbini_display_details",
    konbini_display_details: {
      expires_at,
      hosted_voucher_url: null,
      stores: { familymart: store, lawson: store, ministop: store, seicomart: store },
    },
  }
}

/** A voucher to be paid at a till: the session completes, the intent waits for the fan. */
export function payByVoucher(tx: Transaction, session: SessionRecord, payer: Payer): void {
  const record = ensureIntent(tx, session)
  const { intent } = record
  const account = voucherAccount(payer.email)
  const lapses = tx.now + session.voucherDays * DAY
  Object.assign(intent, {
    status: "requires_action",
    last_payment_error: null,
    next_action: voucher(lapses),
    payment_method: konbiniMethod(tx, payer).id,
  })
  record.ending = account?.ending ?? VOUCHER_LAPSED
  tx.put("intents", intent.id, record)
  setTimer(tx, "settle_delayed", intent.id, account ? tx.now + account.after : lapses)
  emit(tx, "payment_intent.requires_action", intent)
  completeSession(tx, session, payer, "unpaid")
}
