import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { intentOf, retrieveSession } from "../lib/intent"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { log, payments, stripeCheckout } from "./services"

async function paymentOf(scope: MedusaContainer, attempt: AttemptRow) {
  const [payment] = await payments(scope).listPayments(
    { payment_session_id: attempt.payment_session_id ?? "" },
    { relations: ["captures"], take: 1 },
  )
  return payment
}

/**
 * Takes the held money of an order that stands. Safe to repeat. A passing fault leaves it to the
 * reconciler; a hold that lapsed ends the order, since nothing was paid for it.
 */
export async function captureOrder(
  scope: MedusaContainer,
  attempt: AttemptRow,
  orderId: string,
): Promise<void> {
  const service = stripeCheckout(scope)
  try {
    const payment = await paymentOf(scope, attempt)
    if (!payment) throw new Error(`order ${orderId} has no payment`)
    await capturePayment(scope, payment)
    await service.moveAttempt(attempt.id, ["ordered"], "ordered", { captured_at: new Date() })
  } catch (error) {
    log(scope).warn(`stripe-checkout: capture of ${attempt.id} failed: ${(error as Error).name}`)
    if (await holdLapsed(scope, attempt)) await cancelUnpaid(scope, attempt, orderId)
  }
}

/**
 * Takes the money, and writes it on the books of payment, collection and order. Medusa writes these one
 * after the other and adds what is missing of them, so that it is also asked where the money was taken.
 */
async function capturePayment(scope: MedusaContainer, payment: PaymentDTO) {
  // A capture that died between its row and Stripe's answer would block the next one: drop the row.
  const stale = payment.captured_at ? [] : (payment.captures ?? []).map(({ id }) => id)
  if (stale.length) {
    const module = payments(scope) as unknown as {
      deleteCaptures: (ids: string[]) => Promise<void>
    }
    await module.deleteCaptures(stale)
  }
  await capturePaymentWorkflow(scope).run({ input: { payment_id: payment.id } })
}

async function holdLapsed(scope: MedusaContainer, attempt: AttemptRow): Promise<boolean> {
  if (!attempt.session_id) return false
  const { stripe } = stripeCheckout(scope)
  const session = await retrieveSession(stripe, attempt.session_id).catch(() => null)
  return session !== null && intentOf(session)?.status === "canceled"
}

/**
 * Nothing was or will be paid for this order: it is cancelled, its stock freed, and the fan told. Safe to
 * repeat where it broke off; staff may have cancelled the order, too.
 */
export async function cancelUnpaid(
  scope: MedusaContainer,
  attempt: AttemptRow,
  orderId: string,
): Promise<void> {
  const [order] = await scope
    .resolve(Modules.ORDER)
    .listOrders({ id: [orderId] }, { select: ["id", "canceled_at"] })
  if (order && !order.canceled_at) {
    await cancelOrderWorkflow(scope).run({ input: { order_id: orderId, no_notification: true } })
  }
  await stripeCheckout(scope).moveAttempt(attempt.id, ["ordered"], "failed", {
    reason: "authorisation_lapsed",
  })
  await scope.resolve(Modules.EVENT_BUS).emit({
    name: "stripe-checkout.payment-failed",
    data: { attempt_id: attempt.id, cart_id: attempt.cart_id, reason: "authorisation_lapsed" },
  })
}
