import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryGiveBackWorkflow } from "../../../../workflows/retry-give-back"
import { giveBackViews } from "../read"
import type { NewRetry } from "../validators"

/**
 * POST /admin/stripe-checkout/retries { give_back_id }: tries now to give money back, instead of when
 * the next try is due. 200 `{ give_back }` as it is afterwards: done, or with why it is not; the same
 * for one that was done before. 404 for an unknown one, 409 while another try is under way.
 */
export async function POST(req: MedusaRequest<NewRetry>, res: MedusaResponse) {
  const { result } = await retryGiveBackWorkflow(req.scope).run({ input: req.validatedBody })
  const [give_back] = await giveBackViews(req.scope, [result])
  return res.json({ give_back })
}
