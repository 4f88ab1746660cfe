import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { intentOf, refundable, retrieveSession } from "../lib/intent"
import { judge, type Verdict } from "../lib/judge"
import { asGiveBackReason, type Outcome } from "../lib/outcome"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { completeAttempt, finishOrder } from "./complete"
import { giveBackAttempt } from "./give-back"
import { lockCart, log, stripeCheckout } from "./services"
import { expirePage } from "./supersede"

/**
 * Finds out at Stripe what became of an attempt and acts on it: the one way to an order, taken by
 * the browser's return, by webhooks and by the reconciler, in any order and as often as they like.
 * @param waitMs how long to wait for another who is at it; then the answer is `processing`, as it is
 *   where too many carts are worked on.
 * @throws TryAgain, or the Stripe client's error when Stripe is out of reach.
 */
export async function settleAttempt(
  scope: MedusaContainer,
  attempt: AttemptRow,
  waitMs: number,
): Promise<Outcome> {
  // All is done: whoever comes back, or reloads, need not wait for anybody.
  if (attempt.state === "ordered" && attempt.order_id && attempt.captured_at) {
    return { status: "order", order_id: attempt.order_id }
  }
  const run = await lockCart(scope, attempt.cart_id, waitMs, async () =>
    settleLocked(scope, await stripeCheckout(scope).retrieveAttempt(attempt.id)),
  )
  return run.locked ? run.value : { status: "processing" }
}

/** The order that is on record for a cart; of a completion that was undone all the same the record goes. */
async function standingOrder(scope: MedusaContainer, attempt: AttemptRow): Promise<string | null> {
  const service = stripeCheckout(scope)
  const orderId = await service.orderOfCart(attempt.cart_id)
  if (!orderId || attempt.state !== "completing") return orderId
  if (!(await service.eraseGoneOrder(orderId))) return orderId
  log(scope).warn(`stripe-checkout: ${orderId} of ${attempt.id} was on record, and undone`)
  return null
}

async function settleLocked(scope: MedusaContainer, attempt: AttemptRow): Promise<Outcome> {
  const service = stripeCheckout(scope)
  const cart_id = attempt.cart_id
  const orderId = await standingOrder(scope, attempt)
  const owns = attempt.state === "completing" || attempt.state === "ordered"
  if (orderId && owns) return finishOrder(scope, attempt, orderId)
  if (attempt.state === "given_back") {
    return { status: "given_back", cart_id, reason: asGiveBackReason(attempt.reason) }
  }
  if (!attempt.session_id) return { status: "open", cart_id }

  const session = await retrieveSession(service.stripe, attempt.session_id)
  if (session.metadata?.attempt_id !== attempt.id) {
    throw new Error(`Stripe's ${session.id} does not belong to ${attempt.id}`)
  }
  const verdict = judge(session)
  const intent = intentOf(session)
  if (verdict === "authorised" || verdict === "captured") {
    if (!intent) throw new Error(`${session.id} is paid without an intent`)
    const asked = intent.amount === attempt.amount && intent.currency === attempt.currency_code
    if (!asked || orderId) return giveBackAttempt(scope, attempt, intent.id, "cart_changed")
    // Staff gave it all back at Stripe before there was an order: there is nothing to sell for.
    if (verdict === "captured" && refundable(intent) <= 0) {
      return giveBackAttempt(scope, attempt, intent.id, "not_completed")
    }
    return completeAttempt(scope, attempt, intent)
  }
  return settleUnpaid(scope, attempt, verdict, intent?.id)
}

async function settleUnpaid(
  scope: MedusaContainer,
  attempt: AttemptRow,
  verdict: Verdict,
  intentId: string | undefined,
): Promise<Outcome> {
  const { id, cart_id } = attempt
  const service = stripeCheckout(scope)
  switch (verdict) {
    case "open":
      if (attempt.state === "superseded") await expirePage(scope, attempt)
      return { status: "open", cart_id }
    case "processing":
      await service.moveAttempt(id, ["creating", "open", "processing"], "processing", {
        payment_intent_id: intentId ?? null,
      })
      return { status: "processing" }
    case "expired":
      await service.moveAttempt(id, ["creating", "open"], "expired")
      await closeSuperseded(scope, attempt)
      return { status: "failed", cart_id, reason: "expired" }
    default:
      return settleFailed(scope, attempt, intentId)
  }
}

/** Nobody can pay on the page any more that was shown for what the cart held before: the last word on it. */
const closeSuperseded = (scope: MedusaContainer, { id }: AttemptRow) =>
  stripeCheckout(scope).moveAttempt(id, ["superseded"], "superseded", { url: null })

/** The money is neither held nor taken, and will not be: a delayed method failed, or a hold was let go. */
async function settleFailed(
  scope: MedusaContainer,
  attempt: AttemptRow,
  intentId: string | undefined,
): Promise<Outcome> {
  const { id, cart_id } = attempt
  if (attempt.state === "completing" && intentId) {
    return giveBackAttempt(scope, attempt, intentId, "not_completed")
  }
  const moved = await stripeCheckout(scope).moveAttempt(
    id,
    ["creating", "open", "processing"],
    "failed",
    { reason: "payment_failed" },
  )
  if (moved) {
    await scope.resolve(Modules.EVENT_BUS).emit({
      name: "stripe-checkout.payment-failed",
      data: { attempt_id: id, cart_id, reason: "payment_failed" },
    })
  }
  // Nobody waits for an order of what the cart held before: there is no mail.
  await closeSuperseded(scope, attempt)
  return { status: "failed", cart_id, reason: "payment_failed" }
}
