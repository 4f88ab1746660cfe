import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { removeSecondFactorWorkflow } from "../../../../../workflows/remove-second-factor"

/**
 * DELETE /admin/users/:id/second-factor → 204: removes the lost second factor of another member of staff and
 * ends all their sessions; 404 where there is none. Staff remove their own in the profile, with a code.
 */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const user_id = req.params.id ?? ""
  if (user_id === req.auth_context.actor_id) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Remove your own in your profile.")
  }
  await removeSecondFactorWorkflow(req.scope).run({ input: { user_id } })
  return res.status(204).end()
}
