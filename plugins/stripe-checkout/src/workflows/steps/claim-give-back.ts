import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { stripeCheckout } from "../../checkout/services"

/** Longer than a try takes, Stripe's time-outs included: until then the reconciler lets it be. */
const CLAIM_MS = 60_000

/** Takes a give-back out of the reconciler's hands. Undo: it is due when it was due before. */
export const claimGiveBackStep = createStep(
  "claim-give-back",
  async ({ give_back_id }: { give_back_id: string }, { container }) => {
    const service = stripeCheckout(container)
    const [debt] = await service.listGiveBacks({ id: give_back_id }, { take: 1 })
    if (!debt) {
      const message = `There is no give-back ${give_back_id}.`
      throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
    }
    if (debt.done_at) return new StepResponse(debt)
    const next_try_at = new Date(Date.now() + CLAIM_MS)
    await service.updateGiveBacks({ id: debt.id, next_try_at })
    return new StepResponse(debt, { id: debt.id, next_try_at: debt.next_try_at })
  },
  async (before, { container }) => {
    if (!before) return
    const { id, next_try_at } = before
    await stripeCheckout(container).updateGiveBacks({ id, next_try_at: new Date(next_try_at) })
  },
)
