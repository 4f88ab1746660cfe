import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeOrderRefunded } from "../mails/compose-order-refunded"
import { sendMailsStep } from "./steps/send-mails"

interface OrderRefunded {
  payment_id: string
}

const composeStep = createStep(
  "compose-order-refunded",
  async ({ payment_id }: OrderRefunded, { container }) =>
    new StepResponse(await composeOrderRefunded(container, payment_id)),
)

/** Tells the fan of each refund of an order's payment; of each once. */
export const sendOrderRefundedWorkflow = createWorkflow(
  "send-order-refunded",
  (input: OrderRefunded) => new WorkflowResponse(sendMailsStep(composeStep(input))),
)
