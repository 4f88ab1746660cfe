import type { PaymentSessionDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { stripeCheckout } from "../../checkout/services"

const Opened = z.object({ checkout_session_id: z.string(), url: z.url() })

interface OpenAttempt {
  attempt_id: string
  session: PaymentSessionDTO
}

/** Notes where the fan pays. Undo: none of its own, the attempt's creation ends it as failed. */
export const openAttemptStep = createStep(
  "open-checkout-attempt",
  async ({ attempt_id, session }: OpenAttempt, { container }) => {
    const service = stripeCheckout(container)
    const { checkout_session_id, url } = Opened.parse(session.data)
    await service.moveAttempt(attempt_id, ["creating"], "open", {
      session_id: checkout_session_id,
      payment_session_id: session.id,
      url,
    })
    return new StepResponse(await service.retrieveAttempt(attempt_id))
  },
)
