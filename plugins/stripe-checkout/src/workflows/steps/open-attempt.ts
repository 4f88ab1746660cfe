import type { PaymentSessionDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { stripeCheckout } from "../../checkout/services"

const Opened = z.object({ checkout_session_id: z.string(), url: z.url() })

interface OpenAttempt {
  attempt_id: string
  session: PaymentSessionDTO
}

/** Notes where the fan pays. Undo: none of its own, the undo of the attempt's creation ends it. */
export const openAttemptStep = createStep(
  "open-checkout-attempt",
  async ({ attempt_id, session }: OpenAttempt, { container }) => {
    const service = stripeCheckout(container)
    const { checkout_session_id, url } = Opened.parse(session.data)
    const opened = await service.moveAttempt(attempt_id, ["creating"], "open", {
      session_id: checkout_session_id,
      payment_session_id: session.id,
      url,
    })
    if (!opened) {
      const message = `${attempt_id} was given up while its page was opened.`
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "payment_unavailable")
    }
    return new StepResponse(await service.retrieveAttempt(attempt_id))
  },
)
