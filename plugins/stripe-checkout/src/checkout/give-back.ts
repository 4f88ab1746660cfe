import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { giveBack } from "../lib/give-back"
import type { GiveBackReason, Outcome } from "../lib/outcome"
import type { AttemptRow, GiveBackRow } from "../modules/stripe_checkout/service"
import { clearHalfMade } from "./half-made"
import { uncount } from "./promotion-usage"
import { log, stripeCheckout, wordOf } from "./services"

/** First wait after a try that failed; doubles up to an hour. */
const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 3_600_000

/**
 * Says that an attempt's money goes back, and does it. The debt is written down before Stripe is
 * asked, so that neither an outage nor a crash forgets it. Nothing goes back that an order stands for:
 * then the answer is that order. Call it under the cart's lock.
 */
export async function giveBackAttempt(
  scope: MedusaContainer,
  attempt: AttemptRow,
  intentId: string,
  reason: GiveBackReason,
): Promise<Outcome> {
  const service = stripeCheckout(scope)
  const { cart_id } = attempt
  const ofAttempt = () => service.listGiveBacks({ attempt_id: attempt.id }, { take: 1 })
  if (!(await ofAttempt()).length) {
    const died = attempt.state === "completing" && !(await service.orderOfCart(cart_id))
    if (died) {
      await clearHalfMade(scope, attempt)
      await uncount(scope, attempt)
    }
    if (!(await service.oweBack(attempt.id, intentId, reason))) {
      const order_id = await service.orderOfCart(cart_id)
      if (!order_id) throw new Error(`${attempt.id} can neither be given back nor has it an order`)
      return { status: "order", order_id }
    }
  }
  const [debt] = await ofAttempt()
  if (!debt) throw new Error(`the debt of ${attempt.id} was not written down`)
  const event = { attempt_id: attempt.id, cart_id: attempt.cart_id, reason }
  await scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "stripe-checkout.money-given-back", data: event })
  await workOff(scope, debt)
  return { status: "given_back", cart_id: attempt.cart_id, reason }
}

/** One try at giving back what is owed; the next one is due later if this one fails. */
export async function workOff(scope: MedusaContainer, debt: GiveBackRow): Promise<void> {
  if (debt.done_at) return
  const service = stripeCheckout(scope)
  let last_error: string | null = null
  const { stripe } = service
  const outcome = await giveBack(stripe, debt.payment_intent_id, debt.tries).catch(
    (error: Error) => {
      last_error = wordOf(error)
      log(scope).warn(`stripe-checkout: give-back ${debt.id} failed: ${last_error}`)
      return "not_yet" as const
    },
  )
  const done = outcome !== "not_yet"
  const wait = Math.min(FIRST_WAIT_MS * 2 ** debt.tries, LONGEST_WAIT_MS)
  await service.updateGiveBacks({
    id: debt.id,
    tries: debt.tries + 1,
    last_error,
    next_try_at: new Date(Date.now() + wait),
    ...(done && { done_at: new Date(), outcome }),
  })
}
