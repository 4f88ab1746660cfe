import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { environment } from "../../config/environment"
import { endOf, isOld, isUse } from "../../lib/session-end"
import { isOver } from "../../lib/sessions"
import { LastUse } from "../../sessions/last-use"
import { readAccount } from "../../sessions/read"
import { bearerOf, periodOf, sessionOf, type Claims } from "../../sessions/token"

let uses: LastUse | undefined
const lastUse = () => (uses ??= LastUse.on(environment().REDIS_URL))

/** Whether a session has been left alone for too long. Asked last: it counts as used otherwise. */
function isLeft(req: MedusaRequest, { actor_type, iat = 0 }: Claims, digest: string | undefined) {
  if (!digest) return true // made by no token of ours
  const use = isUse(req.method, req.originalUrl.split("?")[0] ?? "")
  const asked = { restS: endOf(actor_type).restS, use, now: new Date() }
  return lastUse().rested({ digest, iat }, asked)
}

/**
 * Read anew at every call: a session that has ended here has ended in every process. So has one whose
 * account was removed, and one of the dashboard whose first token is over, however much it is used.
 */
async function isDead(
  req: MedusaRequest,
  claims: Claims | undefined,
  digest: string | undefined,
): Promise<boolean> {
  if (!claims?.auth_identity_id) return false // signs nobody in: a secret key, or a mailed link
  const expired = claims.exp !== undefined && claims.exp * 1000 <= Date.now()
  if (expired || isOld(claims, new Date())) return true
  const account = await readAccount(req.scope, claims.auth_identity_id)
  if (!account || isOver(account.sessions, { digest, period: periodOf(claims) })) return true
  if (claims.actor_id && account.actorOf(claims.actor_type) !== claims.actor_id) return true
  return isLeft(req, claims, digest)
}

/**
 * Takes a token or a session that has ended from a request before anything looks at it: what needs to
 * know who asks answers 401 then, and the rest goes on with a stranger, as for an expired one.
 */
export async function livingSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const kept = sessionOf(req)
  const bearer = bearerOf(req)
  const deadKept = await isDead(req, kept?.auth_context, kept?.token_digest)
  const deadBearer = await isDead(req, bearer?.claims, bearer?.digest)
  if (kept && deadKept) delete kept.auth_context
  if (deadBearer) delete req.headers.authorization
  // Medusa has looked already, before any guard of ours.
  if (deadKept || deadBearer) delete (req as Partial<AuthenticatedMedusaRequest>).auth_context
  return next()
}

/** For staff, whom Medusa has let by before: 401 where the session has ended. */
export async function livingStaff(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { auth_context } = req as Partial<AuthenticatedMedusaRequest>
  await livingSession(req, res, (error?: unknown) => {
    const ended = auth_context && !(req as Partial<AuthenticatedMedusaRequest>).auth_context
    if (!error && ended) return res.status(401).json({ message: "Unauthorized" })
    return next(error)
  })
}
