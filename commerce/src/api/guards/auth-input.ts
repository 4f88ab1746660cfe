import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { isWeakPassword } from "../../lib/weak-password"
import { wayOf } from "../../second-factor/ways"
import { LIMITS } from "../limits"
import { checkBody, StoreLocale } from "./checked-by"
import { nothingHere } from "./closed"

const { passwordChars } = LIMITS
/** A password that is in use already. */
export const known = z.string().min(1).max(passwordChars.most)
/** One that is chosen here. */
export const chosen = z
  .string()
  .min(passwordChars.least, `A password has ${passwordChars.least} characters or more.`)
  .max(passwordChars.most, `A password has ${passwordChars.most} characters at most.`)

const BODIES = {
  "": z.strictObject({ email: z.string(), password: known }),
  register: z.strictObject({ email: z.string(), password: chosen }),
  "reset-password": z.strictObject({ identifier: z.string(), metadata: StoreLocale.optional() }),
  update: z.strictObject({ email: z.string().optional(), password: chosen }),
}
export type AuthAct = keyof typeof BODIES

const PATH = /^\/(customer|user)\/emailpass(?:\/(register|reset-password|update))?\/?$/

/**
 * What the dashboard needs besides, none of which looks at a password; second factors are told of in
 * second-factor/ways.ts. A token is not renewed: after its day the password is asked for again.
 */
const OTHERS: [method: RegExp, path: RegExp][] = [
  [/^(POST|DELETE)$/, /^\/session\/?$/],
  [/^GET$/, /^\/user\/providers\/?$/],
]
const isOther = ({ method, path }: MedusaRequest) =>
  OTHERS.some(([verb, pattern]) => verb.test(method) && pattern.test(path))

/**
 * An account is its address in small letters: Medusa would keep `Anna@x` beside `anna@x`, and the second
 * one's right password would take back what was counted of the first one's wrong ones.
 */
export const foldedEmail = (email: string): string => email.trim().toLowerCase()

function foldEmails(body: Record<string, unknown>) {
  for (const name of ["email", "identifier"]) {
    const typed = body[name]
    if (typeof typed === "string") body[name] = foldedEmail(typed)
  }
}

/** What a request below /auth is about to do with a password; null for anything else. */
export function authAct(path: string): { actor: string; act: AuthAct } | null {
  const [, actor, act] = PATH.exec(decodeURIComponent(path)) ?? []
  return actor ? { actor, act: (act ?? "") as AuthAct } : null
}

/** Code of a refused password that others would guess first. */
export const PASSWORD_COMMON = "password_common"

/** @throws MedusaError 400 `password_common` for one that is chosen here; those in use stay. */
export function refuseWeak(body: { email?: string; password: string }): void {
  if (!isWeakPassword(body.password, body.email ?? "", passwordChars.least)) return
  const message = "This password is among those that are guessed first. Choose another one."
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, PASSWORD_COMMON)
}

/**
 * Before Medusa's own checks, which use a reset link up, and all that counts. Folds e-mail addresses. Signing in is by POST alone: Medusa would
 * also read the password of a GET. Whatever else lies below /auth is not there: Medusa takes any word
 * for a kind of actor, in any spelling, and checks the same passwords for it past every limit.
 */
export function authInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (req.method === "OPTIONS") return next()
  const found = authAct(req.path)
  if (!found && isOther(req)) return next()
  const way = found ? null : wayOf(req.method, req.path)
  if (way) {
    checkBody(way.body, req.body)
    return next()
  }
  if (!found || req.method !== "POST") throw nothingHere()
  checkBody(BODIES[found.act], req.body)
  foldEmails(req.body as Record<string, unknown>)
  if (found.act === "register" || found.act === "update") {
    refuseWeak(req.body as { email?: string; password: string })
  }
  return next()
}
