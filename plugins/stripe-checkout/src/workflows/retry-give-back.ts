import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimGiveBackStep } from "./steps/claim-give-back"
import { workOffGiveBackStep } from "./steps/work-off-give-back"

export interface RetryGiveBack {
  give_back_id: string
}

/** Tries once more, and now, to give money back; nothing happens to what is back already. */
export const retryGiveBackWorkflow = createWorkflow("retry-give-back", (input: RetryGiveBack) => {
  const debt = claimGiveBackStep(input)
  return new WorkflowResponse(workOffGiveBackStep(debt))
})
