import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteForLog } from "../../config/security-log"
import type { Fan } from "../../lib/fan"
import { bearerOf } from "../../sessions/token"
import { fanOf, limits, refuse } from "../limited"
import type { Counted } from "../throttle"
import { authAct, foldedEmail, type AuthAct } from "./auth-input"
import { rememberDevice, visitorOf } from "./known-browser"

/** What a request counts as, and what of it begins anew or is taken back when it succeeds. */
interface Tried {
  counted: Counted[]
  forgotten: Counted[]
  takenBack: Counted[]
}

const byAddress = (name: Counted[0], { address }: Fan): Counted[] =>
  address === null ? [] : [[name, address]]

/**
 * A device that has signed in before counts apart from strangers, wherever they are: at the same
 * address, too, they cannot keep the owner out.
 */
function signIn(email: string, fan: Fan): Tried {
  const any: Counted = ["passwordsByPair", email, fan.address ?? "", String(fan.knownDevice)]
  if (fan.knownDevice) {
    const own: Counted = ["signInByPair", email, fan.address ?? "", "known"]
    return { counted: [any, own], forgotten: [own], takenBack: [] }
  }
  const pair: Counted = ["signInByPair", email, fan.address ?? ""]
  const address = byAddress("signInByAddress", fan)
  const all: Counted = ["signInByAccount", email]
  // What only lets one through at a time comes last: what is refused has not been one.
  return { counted: [any, pair, ...address, all], forgotten: [pair, all], takenBack: address }
}

function reset(email: string, fan: Fan): Counted[] {
  const pair: Counted = ["resetByPair", email, fan.address ?? "", String(fan.knownDevice)]
  const all: Counted[] = fan.knownDevice ? [] : [["resetByAccount", email]]
  return [pair, ...all, ...byAddress("resetByAddress", fan)]
}

/** An address has one password, whether it is a customer's or staff's: they are counted together. */
function tried(act: AuthAct, email: string, fan: Fan): Tried {
  if (act === "") return signIn(email, fan)
  const kept = { forgotten: [], takenBack: [] }
  if (act === "reset-password") return { counted: reset(email, fan), ...kept }
  const limit = act === "register" ? "registerByAddress" : "newPasswordByAddress"
  // Whoever has read the mail is the owner: the wait that strangers have made is over.
  const forgotten: Counted[] = act === "update" ? [["signInByAccount", email]] : []
  return { ...kept, counted: byAddress(limit, fan), forgotten }
}

/** Once the answer to a right password is on its way. */
function giveBack(res: MedusaResponse, { forgotten, takenBack }: Tried) {
  res.once("finish", () => {
    if (res.statusCode !== 200) return
    const amended = [
      ...forgotten.map((one) => limits().forget(one)),
      ...takenBack.map((one) => limits().takeBack(one)),
    ]
    Promise.all(amended).catch(() => undefined) // at worst the next wrong password counts double
  })
}

/** The e-mail address that a request is about; of a new password, the one that its token names. */
function emailOf(req: MedusaRequest, act: AuthAct): string {
  const { email, identifier } = (req.body ?? {}) as { email?: string; identifier?: string }
  const claims = act === "update" ? bearerOf(req)?.claims : undefined
  const named = (claims as { entity_id?: unknown } | undefined)?.entity_id
  return foldedEmail(typeof named === "string" ? named : (email ?? identifier ?? ""))
}

/** A link for one account that is sent with another's address: no device becomes known by it. */
function isOthersLink(req: MedusaRequest): boolean {
  const { email } = (req.body ?? {}) as { email?: string }
  return email !== undefined && foldedEmail(email) !== emailOf(req, "update")
}

/** Names the account that a request is about, as it is counted and remembered. */
function accountOf(req: MedusaRequest): string | null {
  const found = authAct(req.path)
  return found && req.method === "POST" ? `${found.actor}:${emailOf(req, found.act)}` : null
}

/** Who a token is for, as it says: it was signed a moment ago. */
function actorOf(token: unknown): string | undefined {
  const [, payload] = typeof token === "string" ? token.split(".") : []
  if (!payload) return undefined
  return (JSON.parse(Buffer.from(payload, "base64url").toString()) as { actor_id?: string })
    .actor_id
}

/**
 * Before a good answer leaves: sets the cookie for staff, unless a code is still asked for, and tells the
 * log who came in.
 */
function whenRight(req: MedusaRequest, res: MedusaResponse, account: string) {
  const json = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode === 200 && !res.headersSent) {
      const { token, mfa_required: half } = body as { token?: unknown; mfa_required?: boolean }
      if (account.startsWith("user:") && !half) rememberDevice(req, res, account)
      noteForLog(res, { actor: actorOf(token) })
    }
    return json(body)
  }
}

/** Before everything below /auth; stands behind the check of its bodies. */
export async function throttledAuth(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (req.method === "OPTIONS") return next()
  const found = authAct(req.path)
  const account = accountOf(req)
  const fan = fanOf(req)
  noteForLog(res, { address: fan.address, ...(account !== null && { account }) })
  if (!found || account === null) {
    const wait = await limits().count(byAddress("sessionsByAddress", fan))
    return wait ? refuse(req, res, wait) : next()
  }
  // What is no link of ours costs nothing, and uses up nobody's: Medusa refuses it.
  if (found.act === "update" && !bearerOf(req)) return next()
  const attempt = tried(found.act, emailOf(req, found.act), visitorOf(req, account))
  const wait = await limits().count(attempt.counted)
  if (wait) return refuse(req, res, wait)
  if (found.act === "update" && isOthersLink(req)) {
    return res.status(401).json({ type: "unauthorized", message: "Invalid token" })
  }
  const proves = found.act === "" || found.act === "update"
  if (proves) {
    giveBack(res, attempt)
    whenRight(req, res, account)
  }
  return next()
}

/**
 * Counts a password that somebody who is signed in gives once more, like one at sign-in. Seconds to wait;
 * 0 to go on, and an answer 200 takes it back.
 */
export async function countPassword(
  req: MedusaRequest,
  res: MedusaResponse,
  email: string,
): Promise<number> {
  const account = `customer:${foldedEmail(email)}`
  const visitor = visitorOf(req, account)
  noteForLog(res, { address: visitor.address, account })
  const attempt = tried("", foldedEmail(email), visitor)
  const wait = await limits().count(attempt.counted)
  if (!wait) giveBack(res, attempt)
  return wait
}
