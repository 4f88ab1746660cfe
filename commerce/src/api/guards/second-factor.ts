import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { needsSecondFactor } from "../../config/env"
import { isFresh, isFreshlyShown } from "../../second-factor/fresh"
import { SECOND_FACTOR_NEEDED } from "../../second-factor/needed"
import { beginAnew } from "../../second-factor/own-session"
import { triesCode, wayOf, type Way } from "../../second-factor/ways"
import { readAccount } from "../../sessions/read"
import { bearerOf, sessionOf, type Claims } from "../../sessions/token"
import { limits, refuse } from "../limited"
import type { Counted } from "../throttle"
import { nothingHere } from "./closed"
import { rememberDevice, visitorOf } from "./known-browser"

const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/** A password was given, and the code was not. */
const isHalf = ({ mfa_enabled, mfa_challenge_completed_at: shownAt }: Claims) =>
  Boolean(mfa_enabled && !shownAt)

/** Whoever has found a screen unlocked does not set up a factor of their own, nor new codes. */
function askAgain(way: Way, { iat, mfa_challenge_completed_at: shownAt }: Claims) {
  const now = new Date()
  if (way === "begin" && !isFresh(iat, now)) {
    throw refused("Sign out and in again first: your password was asked for too long ago.")
  }
  if (way === "recoveryCodes" && !isFreshlyShown(shownAt, now)) {
    throw refused("Sign out and in again first: your code was asked for too long ago.")
  }
}

/** A browser that has signed in to the account before counts apart, as with passwords. */
function tried(req: MedusaRequest, id: string, account: string): Counted[] {
  const { knownDevice, address } = visitorOf(req, account)
  if (knownDevice) return [["secondFactorByPair", id, address ?? "", "known"]]
  return [["secondFactorByAccount", id]]
}

/**
 * Counts a code before it is looked at. One counts once: whoever has read it over a shoulder, or sends it
 * twice at the same moment, is refused.
 * @returns whether it was answered
 */
async function countCode(req: MedusaRequest, res: MedusaResponse, id: string, counted: Counted[]) {
  const { code } = req.body as { code: string }
  const once: Counted = ["secondFactorCode", id, code.trim().toLowerCase()]
  if (await limits().count([once])) throw refused("This code was tried. Wait for the next one.")
  const wait = await limits().count(counted)
  if (!wait) return false
  await limits().takeBack(once)
  refuse(req, res, wait)
  return true
}

/** What follows from a right code, before its answer leaves: it is no success without it. */
async function followUp(req: MedusaRequest, res: MedusaResponse, way: Way, whose: Whose) {
  if (way === "show") rememberDevice(req, res, whose.account)
  if (way === "enable") await beginAnew(req, whose.id, new Date())
  if (way === "remove") await beginAnew(req, whose.id, null)
  await Promise.all(whose.counted.map((one) => limits().forget(one)))
}

interface Whose {
  id: string
  /** `user:` with an e-mail address. */
  account: string
  counted: Counted[]
}

function whenRight(
  req: MedusaRequest,
  res: MedusaResponse,
  way: Way,
  whose: Whose,
  next: MedusaNextFunction,
) {
  const json = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode !== 200) return json(body)
    res.json = json
    followUp(req, res, way, whose).then(() => json(body), next)
    return res
  }
}

/**
 * Before Medusa's own routes below `/auth/mfa`, which know no limit but five tries of one challenge. They
 * are for staff: the storefront asks no fan for a code.
 */
export async function secondFactor(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const found = wayOf(req.method, req.path)
  if (!found) return next()
  const claims = sessionOf(req)?.auth_context ?? bearerOf(req)?.claims
  if (!claims?.auth_identity_id) return next() // Medusa answers 401
  if (claims.actor_type !== "user") throw nothingHere()
  if (isHalf(claims) && found.way !== "show") return next() // likewise
  askAgain(found.way, claims)
  if (!triesCode(found.way, req.body)) return next()
  const id = claims.auth_identity_id
  const { email = "" } = (await readAccount(req.scope, id)) ?? {}
  const account = `user:${email}`
  const counted = tried(req, id, account)
  if (await countCode(req, res, id, counted)) return undefined
  whenRight(req, res, found.way, { id, account, counted }, next)
  return next()
}

/** What staff may read without a second factor: who they are, and that one is missing. */
const WITHOUT = /^\/(users\/me|second-factor)\/?$/

/** Before everything below `/admin`, once Medusa knows who asks: 403 until a second factor was shown. */
export function secondFactorShown(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { auth_context: who } = req as Partial<AuthenticatedMedusaRequest>
  const isStaff = who?.actor_type === "user" && who.actor_id
  if (!isStaff || who.mfa_challenge_completed_at) return next()
  if (!needsSecondFactor(environment())) return next()
  if (req.method === "GET" && WITHOUT.test(req.path)) return next()
  return res.status(403).json({
    type: "forbidden",
    code: SECOND_FACTOR_NEEDED,
    message: SECOND_FACTOR_NEEDED,
  })
}
