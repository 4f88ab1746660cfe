import type Stripe from "stripe"

interface RefundFacts {
  id: string
  now: number
  charge: Stripe.Charge
  amount: number
  reason: Stripe.Refund["reason"]
  metadata?: Record<string, string>
  status?: "pending" | "succeeded"
}

function destination(charge: Stripe.Charge): Stripe.Refund.DestinationDetails {
  const method = charge.payment_method_details?.type ?? "card"
  if (method !== "card") return { type: method }
  const type = charge.captured ? "refund" : "reversal"
  return {
    card: { reference_status: "pending", reference_type: "acquirer_reference_number", type },
    type: "card",
  }
}

/** A new refund of a charge. */
export function newRefund(facts: RefundFacts): Stripe.Refund {
  const { charge, status = "succeeded" } = facts
  return {
    id: facts.id,
    object: "refund",
    amount: facts.amount,
    balance_transaction: null,
    charge: charge.id,
    created: facts.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: destination(charge),
    metadata: facts.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(status === "pending" && { pending_reason: "processing" as const }),
    reason: facts.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  }
}
