import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeSecondFactor } from "../second-factor/remove"

const removeStep = createStep(
  "remove-second-factor",
  async ({ user_id }: { user_id: string }, { container }) => {
    await removeSecondFactor(container, user_id)
    return new StepResponse(undefined)
  },
)

/** Removes the second factor of a member of staff. There is no undo: its owner sets it up again. */
export const removeSecondFactorWorkflow = createWorkflow(
  "remove-second-factor",
  (input: { user_id: string }) => new WorkflowResponse(removeStep(input)),
)
