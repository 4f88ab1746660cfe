import type Stripe from "stripe"
import { StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import { endIntent } from "../intents/cancel"
import type { SessionRecord } from "../state/tables"
import { clearTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"

/** Ends an open session; an intent that it had made is cancelled with it. */
export function endSession(tx: Transaction, record: SessionRecord): Stripe.Checkout.Session {
  const { session } = record
  session.status = "expired"
  record.challenged = null
  tx.put("sessions", session.id, record)
  clearTimer(tx, "expire_session", session.id)
  if (typeof session.payment_intent === "string") {
    endIntent(tx, tx.need("intents", session.payment_intent), "expired")
  }
  emit(tx, "checkout.session.expired", session)
  return session
}

/** `POST /v1/checkout/sessions/:id/expire`: only while the session is open. */
export function expireSession(tx: Transaction, record: SessionRecord): Stripe.Checkout.Session {
  const { status } = record.session
  if (status === "open") return endSession(tx, record)
  const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${status}\`.`
  throw new StripeRefusal(message)
}
