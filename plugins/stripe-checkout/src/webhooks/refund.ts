import type { MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type Stripe from "stripe"
import { lockCart, payments, stripeCheckout } from "../checkout/services"
import { toMajor } from "../lib/currency"
import { REFUND_MARK, unrecordedRefunds } from "../lib/refund"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { notifyStaff } from "./notice"

const WAIT_MS = 10_000

/**
 * Records refunds that staff made at Stripe itself. Recording one runs Medusa's own refund, whose
 * provider finds the refund at Stripe and marks it instead of paying twice.
 */
export async function recordRefunds(
  scope: MedusaContainer,
  attempt: AttemptRow | undefined,
): Promise<void> {
  if (!attempt?.payment_intent_id || attempt.state !== "ordered") return
  const intentId = attempt.payment_intent_id
  const run = await lockCart(scope, attempt.cart_id, WAIT_MS, async () => {
    const { stripe } = stripeCheckout(scope)
    const [payment] = await payments(scope).listPayments(
      { payment_session_id: attempt.payment_session_id ?? "" },
      { take: 1 },
    )
    if (!payment) throw new Error(`${attempt.id} has no payment to refund`)
    for (const refund of await unrecordedRefunds(stripe, intentId)) {
      await refundPaymentWorkflow(scope).run({
        input: {
          payment_id: payment.id,
          amount: toMajor(refund.amount, refund.currency),
          note: `Made at Stripe: ${refund.id}`,
        },
      })
    }
  })
  if (!run.locked) throw new Error(`${attempt.id} is busy`)
}

/** Stripe could not pay a refund out: the fan still waits for the money, staff have to act. */
export async function reportFailedRefund(
  scope: MedusaContainer,
  refund: Stripe.Refund,
  attempt: AttemptRow | undefined,
): Promise<void> {
  if (!attempt) return
  const amount = `${toMajor(refund.amount, refund.currency)} ${refund.currency.toUpperCase()}`
  await notifyStaff(
    scope,
    `stripe-refund-failed:${refund.id}`,
    `A refund of ${amount} failed`,
    `Order ${attempt.order_id ?? "none"}: Stripe could not pay it out ` +
      `(${refund.failure_reason ?? "no reason given"}). Pay it back another way; recorded as ` +
      `${refund.metadata?.[REFUND_MARK] ?? refund.id}.`,
  )
}
