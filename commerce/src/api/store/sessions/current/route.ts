import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bearerOf } from "../../../../sessions/token"
import { endSessionsWorkflow } from "../../../../workflows/end-sessions"

/** DELETE /store/sessions/current → 204: the token that it is asked with opens nothing from now on. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const bearer = bearerOf(req)
  if (bearer) {
    const { auth_identity_id, exp: expires = 0 } = bearer.claims
    const one = { digest: bearer.digest, expires }
    await endSessionsWorkflow(req.scope).run({ input: { auth_identity_id, one } })
  }
  return res.status(204).end()
}
