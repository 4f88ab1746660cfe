import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type Stripe from "stripe"
import {
  isHalfUndone,
  isHopeless,
  isOutOfStock,
  readCompletionError,
  Unrecorded,
  WarehouseRanOut,
} from "../lib/completion-error"
import { isOutage } from "../lib/client"
import type { Outcome } from "../lib/outcome"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { linesInTheWay } from "./availability"
import { captureOrder } from "./capture"
import { readCartToPay } from "./cart"
import { giveBackAttempt } from "./give-back"
import { clearHalfMade } from "./half-made"
import { countingScope } from "./promotion-usage"
import { log, stripeCheckout } from "./services"

/** A completion is done anew so often at once; a warehouse more takes a moment longer. */
const MOST_WAREHOUSES = 4

/** Completing broke off for a reason that may pass; whoever asked should ask again. */
export class TryAgain extends Error {
  override name = "TryAgain"
}

/**
 * Makes the order that was paid for, then takes the money; or gives the money back when the order
 * is refused. Call it under the cart's lock, with the session's intent held or taken.
 * @throws TryAgain when it broke off for a passing reason.
 */
export async function completeAttempt(
  scope: MedusaContainer,
  attempt: AttemptRow,
  intent: Stripe.PaymentIntent,
): Promise<Outcome> {
  const service = stripeCheckout(scope)
  if (attempt.state === "completing") await clearHalfMade(scope, attempt)
  const moved = await service.moveAttempt(
    attempt.id,
    ["creating", "open", "processing", "completing"],
    "completing",
    { payment_intent_id: intent.id, paid_at: new Date() },
  )
  // Superseded, failed or expired for us, and yet paid: not what the cart holds any more.
  if (!moved) return giveBackAttempt(scope, attempt, intent.id, "cart_changed")

  try {
    await makeOrder(scope, attempt)
  } catch (error) {
    return onRefusal(scope, attempt, intent, error)
  }
  const orderId = await service.orderOfCart(attempt.cart_id)
  if (!orderId) {
    const error = new Unrecorded(`cart ${attempt.cart_id} completed without a completion record`)
    return onRefusal(scope, attempt, intent, error)
  }
  return finishOrder(scope, attempt, orderId)
}

/**
 * Medusa chooses a line's warehouse before it waits for its turn to reserve there: of many who pay at
 * one moment most find it sold out, while another has enough. Nothing was paid to Medusa until then, so
 * that it is done anew.
 * @throws WarehouseRanOut when that was so each time, or whatever the completion broke off for.
 */
async function makeOrder(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  for (let tried = 1; tried <= MOST_WAREHOUSES; tried += 1) {
    try {
      const input = { id: attempt.cart_id }
      await completeCartWorkflow(countingScope(scope, attempt)).run({ input })
      return
    } catch (error) {
      if (!isOutOfStock(error) || (await isShort(scope, attempt.cart_id))) throw error
      // Medusa has undone it, but for what its engine tripped over.
      await clearHalfMade(scope, attempt)
    }
  }
  throw new WarehouseRanOut(`cart ${attempt.cart_id} found another warehouse sold out each time`)
}

/** Whether some line of a cart cannot be had now, from whichever warehouse. */
async function isShort(scope: MedusaContainer, cartId: string): Promise<boolean> {
  const cart = await readCartToPay(scope, cartId)
  if (!cart) return true
  const { unavailable, sharing } = await linesInTheWay(scope, cart)
  return unavailable.length > 0 || sharing.length > 0
}

async function onRefusal(
  scope: MedusaContainer,
  attempt: AttemptRow,
  intent: Stripe.PaymentIntent,
  error: unknown,
): Promise<Outcome> {
  // The lock of a completion that is over and was not undone: the next would wait two minutes for it.
  if (isHalfUndone(error)) await scope.resolve(Modules.LOCKING).release(attempt.cart_id)
  const failure = readCompletionError(error)
  const outage = isOutage(error)
  const tries = attempt.tries + 1
  log(scope).warn(`stripe-checkout: ${attempt.id} not completed: ${(error as Error).message}`)
  // As it is now: whatever the completion has left behind is undone before the money goes back.
  const completing: AttemptRow = { ...attempt, state: "completing" }
  if (failure.final && !outage) return giveBackAttempt(scope, completing, intent.id, failure.reason)
  if (isHopeless(tries, attempt.paid_at, new Date())) {
    return giveBackAttempt(scope, completing, intent.id, "not_completed")
  }
  await stripeCheckout(scope).moveAttempt(attempt.id, ["completing"], "completing", { tries })
  throw new TryAgain(`${attempt.id}, try ${tries}`)
}

/** What is left to do once the order stands. */
export async function finishOrder(
  scope: MedusaContainer,
  attempt: AttemptRow,
  orderId: string,
): Promise<Outcome> {
  const service = stripeCheckout(scope)
  await service.moveAttempt(attempt.id, ["completing"], "ordered", { order_id: orderId })
  if (!attempt.captured_at) await captureOrder(scope, attempt, orderId)
  return { status: "order", order_id: orderId }
}
