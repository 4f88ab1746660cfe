import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { workOff } from "../../checkout/give-back"
import { lockCart, stripeCheckout } from "../../checkout/services"
import type { GiveBackRow } from "../../modules/stripe_checkout/service"

const WAIT_MS = 5_000

/**
 * One try at a give-back, while nobody else tries it. There is no undo: what a fan has back is not
 * taken again, and what Stripe refused has changed nothing.
 */
export const workOffGiveBackStep = createStep(
  "work-off-give-back",
  async ({ id }: Pick<GiveBackRow, "id">, { container }) => {
    const service = stripeCheckout(container)
    const run = await lockCart(container, id, WAIT_MS, async () =>
      workOff(container, await service.retrieveGiveBack(id)),
    )
    if (!run.locked) {
      throw new MedusaError(MedusaError.Types.CONFLICT, `${id} is being tried right now.`)
    }
    return new StepResponse(await service.retrieveGiveBack(id))
  },
)
