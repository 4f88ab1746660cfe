import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { PROVIDER_ID } from "../checkout/services"
import type { CheckoutInput } from "../lib/checkout-input"
import { createAttemptStep, type NewAttempt } from "./steps/create-attempt"
import { markCartStep } from "./steps/mark-cart"
import { openAttemptStep } from "./steps/open-attempt"

export interface OpenCheckoutSession {
  attempt: NewAttempt
  payment_collection_id: string
  cart_metadata: Record<string, unknown> | null
  /** All of the provider's input but what the attempt brings. */
  checkout: Omit<CheckoutInput, "attempt_id" | "expires_at">
}

/** Opens Stripe's page for a cart that `prepareCart` found ready. Run it under the cart's lock. */
export const openCheckoutSessionWorkflow = createWorkflow(
  "open-checkout-session",
  (input: OpenCheckoutSession) => {
    const attempt = createAttemptStep(input.attempt)
    const mark = transform({ input, attempt }, ({ input, attempt }) => ({
      cart_id: attempt.cart_id,
      attempt_id: attempt.id,
      metadata: input.cart_metadata,
    }))
    markCartStep(mark)
    const sessionInput = transform({ input, attempt }, ({ input, attempt }) => ({
      payment_collection_id: input.payment_collection_id,
      provider_id: PROVIDER_ID,
      data: {
        checkout: {
          ...input.checkout,
          attempt_id: attempt.id,
          expires_at: Math.floor(new Date(attempt.expires_at).getTime() / 1000),
        },
      },
    }))
    const session = createPaymentSessionsWorkflow.runAsStep({ input: sessionInput })
    const opening = transform({ attempt, session }, ({ attempt, session }) => ({
      attempt_id: attempt.id,
      session,
    }))
    return new WorkflowResponse(openAttemptStep(opening))
  },
)
