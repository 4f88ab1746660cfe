import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow, completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import type { PayableCart } from "@podium/stripe-checkout/checkout/cart"
import {
  assertPaidFor,
  eraseCompletion,
  recordCompletion,
} from "@podium/stripe-checkout/checkout/hooks"

// Medusa takes one handler per hook: whatever a plugin has to say here is called from this file.

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await assertPaidFor(container, cart as PayableCart)
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

/**
 * Medusa would keep each completion for three days, with the fan's name, address and e-mail, and copy all
 * of it after every step. Nothing here reads it: what a completion came to stands on its payment attempt
 * (docs/decisions/0020). After the hooks, which make the workflow anew.
 */
function keepNothing() {
  const workflow = WorkflowManager.getWorkflow(completeCartWorkflowId)
  if (!workflow) throw new Error("Medusa has no workflow that completes a cart.")
  const options = { store: false, retentionTime: undefined }
  WorkflowManager.update(completeCartWorkflowId, workflow.flow_, workflow.handlers_, options)
}

keepNothing()
