import type Stripe from "stripe"
import { newId } from "../ids"

export interface ChargeFacts {
  now: number
  intent: Stripe.PaymentIntent
  method: Stripe.PaymentMethod
  details: Stripe.Charge.PaymentMethodDetails
  status: "succeeded" | "pending" | "failed"
  captured: boolean
  failure?: { code: string; message: string; reason: string } | undefined
}

const APPROVED = { network_status: "approved_by_network", seller_message: "Payment complete." }

function outcome(failure: ChargeFacts["failure"]): Stripe.Charge.Outcome {
  const nothing = { advice_code: null, network_advice_code: null, network_decline_code: null }
  const risk = { risk_level: "normal", risk_score: 32 }
  if (!failure) return { ...nothing, ...APPROVED, ...risk, reason: null, type: "authorized" }
  return {
    ...nothing,
    ...risk,
    network_status: "declined_by_network",
    reason: failure.reason,
    seller_message: "The bank did not return any further details with this decline.",
    type: "issuer_declined",
  }
}

function money(facts: ChargeFacts) {
  const { intent, failure } = facts
  return {
    amount: intent.amount,
    amount_captured: facts.captured && facts.status === "succeeded" ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    captured: facts.captured && facts.status !== "failed",
    currency: intent.currency,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    paid: facts.status === "succeeded",
    refunded: false,
    status: facts.status,
  }
}

/** A new charge of an intent, in the shape of the pinned API version. */
export function newCharge(facts: ChargeFacts): Stripe.Charge {
  const { intent, method } = facts
  return {
    ...money(facts),
    id: newId(method.type === "card" ? "ch_" : "py_"),
    object: "charge",
    billing_details: { ...method.billing_details, tax_id: null },
    calculated_statement_descriptor: "LOCAL STRIPE",
    created: facts.now,
    customer: null,
    description: intent.description,
    disputed: false,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: outcome(facts.failure),
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: facts.details,
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    transfer_data: null,
    transfer_group: intent.transfer_group,
  }
}
