import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { stripeCheckout } from "../../checkout/services"

export interface NewAttempt {
  cart_id: string
  /** Smallest units. */
  amount: number
  currency_code: string
  fingerprint: string
  locale: string
}

/**
 * Writes an attempt down before Stripe hears of it: its id is the idempotency key. The table's index
 * refuses a second living attempt of the cart. Undo: it ends as failed, or as superseded once its page is
 * noted: the reconciler closes such a page at Stripe, if the undo of Medusa's payment session could not.
 */
export const createAttemptStep = createStep(
  "create-checkout-attempt",
  async (input: NewAttempt, { container }) => {
    const service = stripeCheckout(container)
    const seconds = Math.floor(Date.now() / 1000) + service.options.payWithinMinutes * 60
    const attempt = await service.createAttempts({
      ...input,
      state: "creating",
      expires_at: new Date(seconds * 1000),
    })
    return new StepResponse(attempt, attempt.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = stripeCheckout(container)
    const why = { reason: "not_opened" }
    const ended = await service.moveAttempt(id, ["creating"], "failed", why)
    if (!ended) await service.moveAttempt(id, ["open"], "superseded", why)
  },
)
