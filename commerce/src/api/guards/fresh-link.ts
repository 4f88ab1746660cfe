import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PASSWORD_LINK_S } from "../../lib/session-end"
import { bearerOf } from "../../sessions/token"
import { authAct } from "./auth-input"

/**
 * 401 for a link to a new password that is older than it says to fans: Medusa's are good for 15 minutes,
 * whatever is configured. Stands before Medusa uses it up.
 */
export function freshLink(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (authAct(req.path)?.act !== "update") return next()
  const { iat = 0 } = bearerOf(req)?.claims ?? {}
  if (Date.now() / 1000 < iat + PASSWORD_LINK_S) return next()
  return res.status(401).json({ type: "unauthorized", message: "Invalid token" })
}
