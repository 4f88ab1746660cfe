import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import { guestOrdersOf, type GuestOrder } from "../claims/guest-orders"
import type { OrderClaim } from "../lib/order-claim"

const claimStep = createStep(
  "claim-orders",
  async ({ customer_id, email }: OrderClaim, { container }) => {
    const found = await guestOrdersOf(container, email)
    const service = container.resolve(Modules.ORDER)
    await service.updateOrders(found.map(({ id }) => ({ id, customer_id })))
    return new StepResponse(found.length, found)
  },
  async (found: GuestOrder[] | undefined, { container }) => {
    if (found?.length) await container.resolve(Modules.ORDER).updateOrders(found)
  },
)

/** Gives the orders that were placed as a guest with a proven address to its account; how many it were. */
export const claimOrdersWorkflow = createWorkflow(
  "claim-orders",
  (input: OrderClaim) => new WorkflowResponse(claimStep(input)),
)
