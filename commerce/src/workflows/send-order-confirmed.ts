import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeOrderConfirmed } from "../mails/compose-order-confirmed"
import { sendMailsStep } from "./steps/send-mails"

interface OrderConfirmed {
  order_id: string
}

const composeStep = createStep(
  "compose-order-confirmed",
  async ({ order_id }: OrderConfirmed, { container }) =>
    new StepResponse(await composeOrderConfirmed(container, order_id)),
)

/** Tells the fan that the order stands; once, however often it runs. */
export const sendOrderConfirmedWorkflow = createWorkflow(
  "send-order-confirmed",
  (input: OrderConfirmed) => new WorkflowResponse(sendMailsStep(composeStep(input))),
)
