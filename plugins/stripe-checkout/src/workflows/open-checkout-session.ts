import type { BigNumberInput } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPaymentSessionStep } from "@medusajs/medusa/core-flows"
import { PROVIDER_ID } from "../checkout/services"
import type { CheckoutInput } from "../lib/checkout-input"
import { paymentCollectionFor, type KnownCollection } from "./payment-collection"
import { createAttemptStep, type NewAttempt } from "./steps/create-attempt"
import { markCartStep } from "./steps/mark-cart"
import { openAttemptStep } from "./steps/open-attempt"

export interface OpenCheckoutSession {
  attempt: NewAttempt
  /** What is to be paid, in the currency's own units, and Medusa's collection for it, if there is one. */
  payment: { amount: BigNumberInput; currency_code: string; collection: KnownCollection | null }
  cart_metadata: Record<string, unknown> | null
  /** All of the provider's input but what the attempt brings. */
  checkout: Omit<CheckoutInput, "attempt_id" | "expires_at">
}

/** Medusa's payment session of an attempt, with what its provider makes Stripe's page of. */
const sessionOf = ({
  input,
  attempt,
  collectionId,
}: {
  input: OpenCheckoutSession
  attempt: { id: string; expires_at: Date | string }
  collectionId: string
}) => ({
  payment_collection_id: collectionId,
  provider_id: PROVIDER_ID,
  amount: input.payment.amount,
  currency_code: input.payment.currency_code,
  data: {
    checkout: {
      ...input.checkout,
      attempt_id: attempt.id,
      expires_at: Math.floor(new Date(attempt.expires_at).getTime() / 1000),
    },
  },
})

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
    const collectionId = paymentCollectionFor(
      transform({ input }, ({ input }) => ({ ...input.payment, cart_id: input.attempt.cart_id })),
    )
    const sessionInput = transform({ input, attempt, collectionId }, (of) => sessionOf(of))
    const session = createPaymentSessionStep(sessionInput)
    const opening = transform({ attempt, session }, ({ attempt, session }) => ({
      attempt_id: attempt.id,
      session,
    }))
    return new WorkflowResponse(openAttemptStep(opening))
  },
)
