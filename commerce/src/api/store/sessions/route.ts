import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSessionsWorkflow } from "../../../workflows/end-sessions"

/** DELETE /store/sessions → 204: ends all sessions of the signed-in customer, this one too. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { auth_identity_id } = req.auth_context
  await endSessionsWorkflow(req.scope).run({ input: { auth_identity_id } })
  return res.status(204).end()
}
