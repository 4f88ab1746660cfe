import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { endSessions, type Ended } from "../sessions/end"

const endStep = createStep("end-sessions", async (input: Ended, { container }) => {
  await endSessions(container, input)
  return new StepResponse(undefined)
})

/** Ends one session of an account or all of them. There is no undo: what has ended stays so. */
export const endSessionsWorkflow = createWorkflow(
  "end-sessions",
  (input: Ended) => new WorkflowResponse(endStep(input)),
)
