import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  assertPaidFor,
  eraseCompletion,
  recordCompletion,
} from "@podium/stripe-checkout/checkout/hooks"

// Medusa takes one handler per hook: whatever a plugin has to say here is called from this file.

completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertPaidFor(container, input.id)
  return new StepResponse(undefined)
})

interface OrderCreated {
  cart_id: string
  order_id: string
}
type Handler = (
  input: OrderCreated,
  context: { container: MedusaContainer },
) => Promise<StepResponse<unknown, string>>
type Undo = (id: string | undefined, context: { container: MedusaContainer }) => Promise<void>

// Medusa runs this hook last in a completion but leaves it out of its types.
const { orderCreated } = completeCartWorkflow.hooks as unknown as {
  orderCreated: (handler: Handler, undo: Undo) => void
}

orderCreated(
  async ({ cart_id, order_id }, { container }) => {
    const id = await recordCompletion(container, cart_id, order_id)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await eraseCompletion(container, id)
  },
)
