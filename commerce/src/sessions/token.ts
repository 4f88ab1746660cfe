import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type MedusaRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { digestOf, type Sessions } from "../lib/sessions"

/** A signed token's content, or what a session of the dashboard keeps of one. */
export type Claims = AuthContext & {
  /** When it expires and when it was given out, seconds since 1970. */
  exp?: number
  iat?: number
}

/** What express-session keeps for the dashboard. */
export interface KeptSession {
  auth_context?: Claims
  /** Stands for the token that the session was made from. */
  token_digest?: string
}
export const sessionOf = (req: MedusaRequest) => req.session as KeptSession | undefined

/** The token of a request and what it says, if we have signed it and it has not expired. */
export function bearerOf(req: MedusaRequest): { claims: Claims; digest: string } | null {
  const { authorization } = req.headers
  if (!authorization) return null
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = getAuthContextFromJwtToken(
    authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  )
  const token = /\S+\s+(\S+)/.exec(authorization)?.[1]
  return claims && token ? { claims: claims as Claims, digest: digestOf(token) } : null
}

/** The period that a token was given under. */
export const periodOf = ({ user_metadata }: Claims): string | undefined =>
  (user_metadata?.sessions as Sessions | undefined)?.period
