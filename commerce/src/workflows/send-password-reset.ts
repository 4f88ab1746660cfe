import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composePasswordReset, type PasswordReset } from "../mails/compose-password-reset"
import { sendMailsStep } from "./steps/send-mails"

const composeStep = createStep(
  "compose-password-reset",
  async (input: PasswordReset, { container }) =>
    new StepResponse(await composePasswordReset(container, input)),
)

/**
 * Sends the link for a new password. It is not tried again later: the token is kept nowhere, and
 * whoever misses the mail asks again.
 */
export const sendPasswordResetWorkflow = createWorkflow(
  "send-password-reset",
  (input: PasswordReset) => new WorkflowResponse(sendMailsStep(composeStep(input))),
)
