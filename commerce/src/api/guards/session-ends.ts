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
 * Ends the token that a session of the dashboard was made from, unless it is the one that stays. One of a
 * password alone, which waits for a code, signs nobody in: that it ends need not be noted.
 */
async function endTokenOf(req: MedusaRequest, staying?: string) {
  const { auth_context, token_digest: digest } = sessionOf(req) ?? {}
  if (!auth_context?.actor_id || !digest || digest === staying) return
  const { auth_identity_id, exp: expires = 0 } = auth_context
  await endSessionsWorkflow(req.scope).run({
    input: { auth_identity_id, one: { digest, expires } },
  })
}

const renewed = (req: MedusaRequest) =>
  new Promise<void>((resolve, reject) =>
    req.session.regenerate((error?: unknown) => (error ? reject(error as Error) : resolve())),
  )

/**
 * The dashboard's session is made from a token that its script was handed at sign-in. Signing out ends
 * that token as well, and so does signing in again, which begins a session with an id of its own.
 */
export async function signOutEndsToken(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (!SESSION.test(req.path)) return next()
  const bearer = bearerOf(req)
  if (req.method === "POST" && bearer) {
    await endTokenOf(req, bearer.digest)
    await renewed(req)
    const kept = sessionOf(req)
    if (kept) kept.token_digest = bearer.digest
  }
  if (req.method === "DELETE") await endTokenOf(req)
  return next()
}
