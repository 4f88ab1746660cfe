import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeOrderClaim, type OrderClaimRequest } from "../mails/compose-order-claim"
import { sendMailsStep } from "./steps/send-mails"

const composeStep = createStep(
  "compose-order-claim",
  async (input: OrderClaimRequest, { container }) =>
    new StepResponse(await composeOrderClaim(container, input)),
)

/** Sends the link that claims a guest's orders. Not tried again later: whoever misses the mail asks again. */
export const sendOrderClaimWorkflow = createWorkflow(
  "send-order-claim",
  (input: OrderClaimRequest) => new WorkflowResponse(sendMailsStep(composeStep(input))),
)
