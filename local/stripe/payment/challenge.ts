import type { SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { ensureIntent, failIntent } from "./attempt"
import { chargeCard, type CardResult } from "./pay-card"

const NOT_AUTHENTICATED = {
  type: "card_error",
  code: "payment_intent_authentication_failure",
  message:
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
} as const

/** Ends the 3-D Secure step; null when the session waits for none. */
export function answerChallenge(
  tx: Transaction,
  session: SessionRecord,
  authenticated: boolean,
): CardResult | null {
  const facts = session.challenged
  if (!facts) return null
  session.challenged = null
  tx.put("sessions", session.session.id, session)
  if (authenticated) return chargeCard(tx, session, facts, true)
  const record = ensureIntent(tx, session)
  const id = record.intent.payment_method
  const method = typeof id === "string" ? tx.need("methods", id) : null
  failIntent(tx, record, NOT_AUTHENTICATED, method)
  return { kind: "declined", message: NOT_AUTHENTICATED.message, code: NOT_AUTHENTICATED.code }
}
