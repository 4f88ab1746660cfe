import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type Stripe from "stripe"
import { booksOf } from "../checkout/books"
import { lockCart, payments, stripeCheckout } from "../checkout/services"
import { toMajor } from "../lib/currency"
import { markRefund, REFUND_MARK, stands, unrecordedRefunds, type Unrecorded } from "../lib/refund"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { notifyStaff } from "./notice"

const WAIT_MS = 10_000

const shown = ({ amount, currency }: Stripe.Refund) =>
  `${toMajor(amount, currency)} ${currency.toUpperCase()}`

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
    for (const one of await unrecordedRefunds(stripe, intentId, booksOf(scope))) {
      await record(scope, attempt, payment.id, one)
    }
  })
  if (!run.locked) throw new Error(`${attempt.id} is busy`)
}

async function record(
  scope: MedusaContainer,
  attempt: AttemptRow,
  paymentId: string,
  { refund, replaces }: Unrecorded,
) {
  // Medusa's books have the refund that failed as paid, and now it is.
  if (replaces) {
    await markRefund(stripeCheckout(scope).stripe, refund.id, replaces)
    return
  }
  const amount = toMajor(refund.amount, refund.currency)
  const note = `Made at Stripe: ${refund.id}`
  try {
    await refundPaymentWorkflow(scope).run({ input: { payment_id: paymentId, amount, note } })
  } catch (error) {
    // More than Medusa thinks is left: no repetition makes that right, a person has to.
    if ((error as MedusaError).type !== MedusaError.Types.INVALID_DATA) throw error
    await notifyStaff(
      scope,
      `stripe-refund-unbooked:${refund.id}`,
      `A refund of ${shown(refund)} is not on the books`,
      `Order ${attempt.order_id ?? "none"}: ${refund.id} was made at Stripe, but Medusa says: ` +
        (error as MedusaError).message,
    )
  }
}

/** Stripe could not pay a refund out: the fan still waits for the money, staff have to act. */
export async function reportFailedRefund(
  scope: MedusaContainer,
  sent: Stripe.Refund,
  attempt: AttemptRow | undefined,
): Promise<void> {
  if (!attempt) return
  const refund = await stripeCheckout(scope).stripe.refunds.retrieve(sent.id)
  if (stands(refund)) return
  await notifyStaff(
    scope,
    `stripe-refund-failed:${refund.id}`,
    `A refund of ${shown(refund)} failed`,
    `Order ${attempt.order_id ?? "none"}: Stripe could not pay it out ` +
      `(${refund.failure_reason ?? "no reason given"}). Pay it back another way, or refund the ` +
      `same amount at Stripe; recorded as ${refund.metadata?.[REFUND_MARK] ?? refund.id}.`,
  )
}
