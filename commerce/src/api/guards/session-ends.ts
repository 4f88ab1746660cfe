import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { bearerOf, sessionOf } from "../../sessions/token"
import { endSessionsWorkflow } from "../../workflows/end-sessions"
import { authAct } from "./auth-input"

/**
 * A new password ends all sessions of its account, on every device: whoever had the old one is out. The
 * answer waits for it, and is no success without it.
 */
export function newPasswordEndsSessions(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (authAct(req.path)?.act !== "update") return next()
  const json = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode !== 200) return json(body)
    const { auth_identity_id } = (req as AuthenticatedMedusaRequest).auth_context
    res.json = json
    endSessionsWorkflow(req.scope)
      .run({ input: { auth_identity_id } })
      .then(() => json(body), next)
    return res
  }
  return next()
}

const SESSION = /^\/session\/?$/

/**
 * The dashboard's session is made from a token that its script was handed at sign-in. Signing out ends
 * that token as well.
 */
export async function signOutEndsToken(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (!SESSION.test(req.path)) return next()
  const kept = sessionOf(req)
  const bearer = bearerOf(req)
  if (req.method === "POST" && kept && bearer) kept.token_digest = bearer.digest
  if (req.method === "DELETE" && kept?.auth_context && kept.token_digest) {
    const { auth_identity_id, exp: expires = 0 } = kept.auth_context
    const one = { digest: kept.token_digest, expires }
    await endSessionsWorkflow(req.scope).run({ input: { auth_identity_id, one } })
  }
  return next()
}
