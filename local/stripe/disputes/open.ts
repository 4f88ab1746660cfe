import type Stripe from "stripe"
import { emit } from "../events/emit"
import { newId } from "../ids"
import type { Transaction } from "../state/transaction"
import { noEvidence } from "./evidence"

/** Seconds to answer a dispute. */
const DUE_AFTER = 9 * 24 * 60 * 60

function newDispute(tx: Transaction, charge: Stripe.Charge, reason: string): Stripe.Dispute {
  const brand = charge.payment_method_details?.card?.brand
  return {
    id: newId("du_"),
    object: "dispute",
    amount: charge.amount_captured,
    balance_transactions: [],
    charge: charge.id,
    created: tx.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: tx.now + DUE_AFTER,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    ...(brand && {
      payment_method_details: {
        type: "card",
        card: { brand, case_type: "chargeback", network: brand, network_reason_code: "10.4" },
      },
    }),
    reason,
    status: "needs_response",
  }
}

/** The fan's bank takes the money back; nothing happens to a charge already disputed. */
export function openDispute(tx: Transaction, chargeId: string): Stripe.Dispute | null {
  const record = tx.need("charges", chargeId)
  const { charge, aftermath } = record
  if (charge.disputed || !charge.captured) return null
  const dispute = newDispute(tx, charge, aftermath.dispute ?? "general")
  charge.disputed = true
  tx.put("charges", charge.id, record)
  tx.put("disputes", dispute.id, dispute)
  emit(tx, "charge.dispute.created", dispute)
  emit(tx, "charge.dispute.funds_withdrawn", dispute)
  return dispute
}
