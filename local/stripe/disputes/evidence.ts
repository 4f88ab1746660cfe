import type Stripe from "stripe"
import { z } from "zod"

/** The texts (and ids of files) that a merchant may bring forward. */
const FIELDS = [
  "access_activity_log",
  "billing_address",
  "cancellation_policy",
  "cancellation_policy_disclosure",
  "cancellation_rebuttal",
  "customer_communication",
  "customer_email_address",
  "customer_name",
  "customer_purchase_ip",
  "customer_signature",
  "duplicate_charge_documentation",
  "duplicate_charge_explanation",
  "duplicate_charge_id",
  "product_description",
  "receipt",
  "refund_policy",
  "refund_policy_disclosure",
  "refund_refusal_explanation",
  "service_date",
  "service_documentation",
  "shipping_address",
  "shipping_carrier",
  "shipping_date",
  "shipping_documentation",
  "shipping_tracking_number",
  "uncategorized_file",
  "uncategorized_text",
] as const

export const evidenceParam = z.strictObject(
  Object.fromEntries(FIELDS.map((name) => [name, z.string().optional()])),
)

export function noEvidence(): Stripe.Dispute.Evidence {
  const blank = Object.fromEntries(FIELDS.map((name) => [name, null]))
  return { ...blank, enhanced_evidence: {} } as unknown as Stripe.Dispute.Evidence
}
