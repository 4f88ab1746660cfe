import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSessionsOf } from "../../../../../sessions/of-actor"

/** DELETE /admin/users/:id/sessions → 204: ends all sessions of a member of staff; 404 without an account. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await endSessionsOf(req.scope, "user", req.params.id ?? "")
  return res.status(204).end()
}
