import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composePaymentFailed, type FailedPayment } from "../mails/compose-payment-failed"
import { sendMailsStep } from "./steps/send-mails"

const composeStep = createStep(
  "compose-payment-failed",
  async (input: FailedPayment, { container }) =>
    new StepResponse(await composePaymentFailed(container, input)),
)

/** Tells the fan that a payment led to no order, and where the money is; once per attempt. */
export const sendPaymentFailedWorkflow = createWorkflow(
  "send-payment-failed",
  (input: FailedPayment) => new WorkflowResponse(sendMailsStep(composeStep(input))),
)
