import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { needsSecondFactor } from "../../../config/env"
import { environment } from "../../../config/environment"

/** GET /admin/second-factor → `{ required, shown }`: whether staff need one here, and who asks has shown it. */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  return res.json({
    required: needsSecondFactor(environment()),
    shown: Boolean(req.auth_context.mfa_challenge_completed_at),
  })
}
