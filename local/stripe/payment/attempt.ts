import type Stripe from "stripe"
import { emit } from "../events/emit"
import { newIntent } from "../intents/intent-object"
import type { IntentRecord, MethodType, SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"

/** The intent of a session: made at the first try to pay, used again by the next ones. */
export function ensureIntent(tx: Transaction, record: SessionRecord): IntentRecord {
  const { session } = record
  if (typeof session.payment_intent === "string") return tx.need("intents", session.payment_intent)
  const intent = newIntent({
    ...record.intentData,
    now: tx.now,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "",
    methods: session.payment_method_types as MethodType[],
    options: (session.payment_method_options ?? {}) as Stripe.PaymentIntent.PaymentMethodOptions,
  })
  const made: IntentRecord = { intent, session: session.id, ending: null }
  session.payment_intent = intent.id
  tx.put("intents", intent.id, made)
  tx.put("sessions", session.id, record)
  emit(tx, "payment_intent.created", intent)
  return made
}

export interface PaymentFailure {
  type: "card_error" | "invalid_request_error"
  code: string
  decline_code?: string
  message: string
}

/** A try that failed: the intent asks for another payment method and tells why. */
export function failIntent(
  tx: Transaction,
  record: IntentRecord,
  failure: PaymentFailure,
  method: Stripe.PaymentMethod | null,
): void {
  const { intent } = record
  const charge = typeof intent.latest_charge === "string" ? intent.latest_charge : null
  const error = {
    ...failure,
    ...(charge && { charge }),
    doc_url: `https://docs.stripe.com/error-codes#${failure.code.replace(/_/g, "-")}`,
    ...(method && { payment_method: method }),
  } as Stripe.PaymentIntent.LastPaymentError
  Object.assign(intent, {
    status: "requires_payment_method",
    last_payment_error: error,
    next_action: null,
    payment_method: null,
  })
  tx.put("intents", intent.id, record)
  emit(tx, "payment_intent.payment_failed", intent)
}
