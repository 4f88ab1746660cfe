import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { lockCart, stripeCheckout } from "../checkout/services"
import { toMajor } from "../lib/currency"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { notifyStaff } from "./notice"

const WAIT_MS = 10_000

/** Keeps the present state of a dispute, and tells staff of each turn that it takes. */
export async function recordDispute(
  scope: MedusaContainer,
  sent: Stripe.Dispute,
  attempt: AttemptRow | undefined,
): Promise<void> {
  if (!attempt) return
  // Its first events come together: one after the other, so that the row is written once.
  const run = await lockCart(scope, attempt.cart_id, WAIT_MS, () => record(scope, sent.id, attempt))
  if (!run.locked) throw new Error(`${attempt.id} is busy`)
}

async function record(scope: MedusaContainer, id: string, attempt: AttemptRow) {
  const service = stripeCheckout(scope)
  const dispute = await service.stripe.disputes.retrieve(id)
  const due = dispute.evidence_details.due_by
  const row = {
    id: dispute.id,
    payment_intent_id: attempt.payment_intent_id ?? "",
    order_id: attempt.order_id,
    amount: dispute.amount,
    currency_code: dispute.currency,
    status: dispute.status,
    reason: dispute.reason,
    evidence_due_at: due ? new Date(due * 1000) : null,
  }
  const [known] = await service.listDisputes({ id: dispute.id }, { take: 1 })
  await (known ? service.updateDisputes(row) : service.createDisputes(row))
  const amount = `${toMajor(dispute.amount, dispute.currency)} ${dispute.currency.toUpperCase()}`
  await notifyStaff(
    scope,
    `stripe-dispute:${dispute.id}:${dispute.status}`,
    `Dispute over ${amount}: ${dispute.status.replaceAll("_", " ")}`,
    `Order ${attempt.order_id ?? "none"}, reason ${dispute.reason}. Answer it at Stripe` +
      (row.evidence_due_at ? ` by ${row.evidence_due_at.toISOString().slice(0, 10)}.` : "."),
  )
}
