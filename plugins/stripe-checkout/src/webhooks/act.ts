import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { settleAttempt } from "../checkout/settle"
import { stripeCheckout } from "../checkout/services"
import { captureOrder } from "../checkout/capture"
import { ALIVE, type AttemptRow } from "../modules/stripe_checkout/service"
import { recordDispute } from "./dispute"
import { recordRefunds, reportFailedRefund } from "./refund"

/** How long a webhook waits for the browser's return that came first. */
const WAIT_MS = 10_000

/** Stripe delivers again what was not acted on. */
class NotYet extends Error {
  override name = "NotYet"
}

async function attemptById(scope: MedusaContainer, id: string | undefined) {
  if (!id) return undefined
  const [attempt] = await stripeCheckout(scope).listAttempts({ id }, { take: 1 })
  return attempt
}

/** The attempt that an intent belongs to: the ids are in the intent's own metadata. */
async function attemptOfIntent(
  scope: MedusaContainer,
  intent: Stripe.Charge["payment_intent"],
): Promise<AttemptRow | undefined> {
  const id = typeof intent === "string" ? intent : intent?.id
  if (!id) return undefined
  const { stripe } = stripeCheckout(scope)
  const { metadata } = await stripe.paymentIntents.retrieve(id)
  return attemptById(scope, metadata.attempt_id)
}

async function settle(scope: MedusaContainer, attempt: AttemptRow | undefined, final: boolean) {
  if (!attempt) return
  const outcome = await settleAttempt(scope, attempt, WAIT_MS)
  if (final && outcome.status === "processing") throw new NotYet(`${attempt.id} is being settled`)
}

/**
 * Acts on one event. It never believes the event's own account of the payment: it asks Stripe for
 * the present state, so that events may come twice, late and in any order.
 * @throws whatever hinders it; the event is then delivered again.
 */
export async function actOnEvent(scope: MedusaContainer, event: Stripe.Event): Promise<void> {
  switch (event.type) {
    case "checkout.session.completed":
      // A delayed method is still processing here, and that is fine.
      return settle(scope, await attemptById(scope, event.data.object.metadata?.attempt_id), false)
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return settle(scope, await attemptById(scope, event.data.object.metadata?.attempt_id), true)
    case "payment_intent.canceled":
      return onCanceled(scope, await attemptById(scope, event.data.object.metadata.attempt_id))
    case "charge.refunded":
      return onRefunded(scope, await attemptOfIntent(scope, event.data.object.payment_intent))
    case "refund.updated": // a refund that is cancelled sends no refund.failed
    case "refund.failed":
      return reportFailedRefund(
        scope,
        event.data.object,
        await attemptOfIntent(scope, event.data.object.payment_intent),
      )
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return recordDispute(
        scope,
        event.data.object,
        await attemptOfIntent(scope, event.data.object.payment_intent),
      )
  }
}

/** A refund may be heard of before the payment itself: what was paid comes first. */
async function onRefunded(scope: MedusaContainer, attempt: AttemptRow | undefined) {
  if (!attempt) return
  if (!ALIVE.includes(attempt.state)) return recordRefunds(scope, attempt)
  await settle(scope, attempt, true)
  return recordRefunds(scope, await attemptById(scope, attempt.id))
}

/** A hold that lapsed or was let go: an order that waits for its capture has lost its payment. */
async function onCanceled(scope: MedusaContainer, attempt: AttemptRow | undefined) {
  if (!attempt) return
  const waits = attempt.state === "ordered" && !attempt.captured_at && attempt.order_id
  if (waits) return captureOrder(scope, attempt, waits)
  return settle(scope, attempt, true)
}
