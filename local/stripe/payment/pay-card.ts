import type Stripe from "stripe"
import { newCharge } from "../charges/charge-object"
import { scheduleAftermath } from "../disputes/schedule"
import { emit } from "../events/emit"
import { BALANCE_AFTER } from "../intents/capture"
import type { CardFacts, IntentRecord, SessionRecord } from "../state/tables"
import { setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { ensureIntent, failIntent } from "./attempt"
import { completeSession } from "./complete"
import { cardDetails, cardMethod } from "./method"

/** Seconds that a card's authorisation holds: https://docs.stripe.com/payments/place-a-hold-on-a-payment-method */
export const HOLD_SECONDS = 7 * 24 * 60 * 60

export type CardResult =
  | { kind: "complete" }
  | { kind: "challenge" }
  | { kind: "declined"; message: string; code: string; decline_code?: string }

function decline(
  tx: Transaction,
  record: IntentRecord,
  method: Stripe.PaymentMethod,
  facts: CardFacts,
): CardResult {
  const { code, decline_code, message } = facts.decline!
  const charge = newCharge({
    now: tx.now,
    intent: record.intent,
    method,
    details: cardDetails(facts, null, null, false),
    status: "failed",
    captured: false,
    failure: { code, message, reason: decline_code ?? code },
  })
  tx.put("charges", charge.id, { charge, aftermath: {} })
  record.intent.latest_charge = charge.id
  emit(tx, "charge.failed", charge)
  failIntent(tx, record, { type: "card_error", ...facts.decline! }, method)
  return { kind: "declined", ...facts.decline! }
}

function approve(
  tx: Transaction,
  session: SessionRecord,
  record: IntentRecord,
  method: Stripe.PaymentMethod,
  facts: CardFacts,
  authenticated: boolean,
): CardResult {
  const { intent } = record
  const held = session.cardCapture === "manual"
  const captureBefore = tx.now + HOLD_SECONDS
  const details = cardDetails(facts, intent.amount, held ? captureBefore : null, authenticated)
  const base = { now: tx.now, intent, method, details, status: "succeeded" as const }
  const charge = newCharge({ ...base, captured: !held })
  tx.put("charges", charge.id, { charge, aftermath: facts.aftermath })
  Object.assign(intent, {
    status: held ? "requires_capture" : "succeeded",
    amount_capturable: held ? intent.amount : 0,
    amount_received: held ? 0 : intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
  })
  tx.put("intents", intent.id, record)
  emit(tx, "charge.succeeded", charge)
  emit(tx, held ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent)
  completeSession(tx, session, facts, held ? "unpaid" : "paid")
  if (held) setTimer(tx, "lapse_authorisation", intent.id, captureBefore)
  else setTimer(tx, "settle_balance", charge.id, tx.now + BALANCE_AFTER)
  if (!held) scheduleAftermath(tx, { charge, aftermath: facts.aftermath })
  return { kind: "complete" }
}

/** Charges the card, or declines it, once nothing stands in the way. */
export function chargeCard(
  tx: Transaction,
  session: SessionRecord,
  facts: CardFacts,
  authenticated: boolean,
): CardResult {
  const record = ensureIntent(tx, session)
  const method = cardMethod(tx, facts)
  if (facts.decline) return decline(tx, record, method, facts)
  return approve(tx, session, record, method, facts, authenticated)
}

/** Pays an open session by card: complete, declined, or waiting for the 3-D Secure step. */
export function payByCard(tx: Transaction, session: SessionRecord, facts: CardFacts): CardResult {
  const challenged =
    facts.challenge === "required" || (facts.challenge === "supported" && session.alwaysChallenge)
  if (!challenged) return chargeCard(tx, session, facts, false)
  const record = ensureIntent(tx, session)
  const { intent } = record
  Object.assign(intent, {
    status: "requires_action",
    next_action: { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } },
    payment_method: cardMethod(tx, facts).id,
  })
  tx.put("intents", intent.id, record)
  session.challenged = facts
  tx.put("sessions", session.session.id, session)
  emit(tx, "payment_intent.requires_action", intent)
  return { kind: "challenge" }
}
