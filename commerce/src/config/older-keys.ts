import { createHmac, timingSafeEqual } from "node:crypto"
import type { NextFunction, Request, Response } from "express"
import type { Secrets } from "../lib/secrets"

const BEARER = /^(bearer\s+)([\w-]+\.[\w-]+)\.([\w-]+)$/i

const signatureOf = (signed: string, key: string): string =>
  createHmac("sha256", key).update(signed).digest("base64url")

function isSignedBy(key: string, signed: string, signature: string): boolean {
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(signed, key))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * An Authorization header as the first key would have signed it (HMAC-SHA-256, a JWT's `HS256`), if an
 * older one has; any other as it is.
 */
export function asSignedAnew(header: string, [first, ...older]: Secrets): string {
  const [, bearer = "", signed = "", signature = ""] = BEARER.exec(header) ?? []
  if (!older.some((key) => isSignedBy(key, signed, signature))) return header
  return `${bearer}${signed}.${signatureOf(signed, first)}`
}

/**
 * Medusa reads tokens by one key alone: those of an older one are handed to it as the first would have
 * signed them. When and for whom they are good stands in them, and is checked as ever.
 */
export const olderKeys =
  (secrets: Secrets) =>
  (req: Request, _res: Response, next: NextFunction): void => {
    const { authorization } = req.headers
    if (authorization && secrets.length > 1) {
      req.headers.authorization = asSignedAnew(authorization, secrets)
    }
    next()
  }
