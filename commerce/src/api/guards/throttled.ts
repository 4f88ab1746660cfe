import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteForLog } from "../../config/security-log"
import type { Fan } from "../../lib/fan"
import { fanOf, limits, refuse } from "../limited"
import type { Counted } from "../throttle"

type Rule = [method: string, path: RegExp, byAddress: Counted[0], byCart?: Counted[0]]

/** A cart is the first thing that a path with a limit by cart names. Its id has one spelling: it is decoded. */
const RULES: Rule[] = [
  ["POST", /^\/carts\/?$/i, "cartsByAddress"],
  ["POST", /^\/carts\/([^/]+)\/promotions\/?$/i, "codesByAddress", "codesByCart"],
  ["POST", /^\/carts\/([^/]+)\/checkout-session\/?$/i, "paymentsByAddress", "paymentsByCart"],
  ["POST", /^\/search\/?$/i, "searchesByAddress"],
  ["GET", /^\/order-links\//i, "orderLinksByAddress"],
  ["POST", /^\/order-claims(\/|$)/i, "claimsByAddress"],
  ["POST", /^\/checkout-sessions\//i, "orderLinksByAddress"],
]

/**
 * What is limited because it could be guessed: only wrong ones count. A whole stadium comes back from
 * Stripe by one address, each fan with a link of their own.
 */
const GUESSED: ReadonlySet<Counted[0]> = new Set([
  "codesByAddress",
  "codesByCart",
  "orderLinksByAddress",
])

/** Once a good answer is on its way. */
function takeBackGuesses(res: MedusaResponse, counted: Counted[]) {
  const guesses = counted.filter(([name]) => GUESSED.has(name))
  if (!guesses.length) return
  res.once("finish", () => {
    if (res.statusCode >= 400) return
    // At worst a right one has counted.
    Promise.all(guesses.map((one) => limits().takeBack(one))).catch(() => undefined)
  })
}

/** What a call of the Store API counts as, most special first. */
function countedIn(req: MedusaRequest, { address }: Fan): Counted[] {
  const counted: Counted[] = []
  for (const [method, path, byAddress, byCart] of RULES) {
    const match = req.method === method ? path.exec(req.path) : null
    if (!match) continue
    if (byCart) counted.push([byCart, decodeURIComponent(match[1] ?? "")])
    if (address !== null) counted.push([byAddress, address])
  }
  if (req.query.q !== undefined && address !== null) counted.push(["searchesByAddress", address])
  if (address !== null) counted.push(["callsByAddress", address])
  return counted
}

/** Before everything below /store. */
export async function throttledStore(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (req.method === "OPTIONS") return next()
  const fan = fanOf(req)
  noteForLog(res, { address: fan.address })
  const counted = countedIn(req, fan)
  const wait = await limits().count(counted)
  if (wait) return refuse(req, res, wait)
  takeBackGuesses(res, counted)
  return next()
}

/** Before everything below /admin and before Medusa asks who it is: keys are not guessed in a hurry. */
export async function throttledStaff(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (req.method === "OPTIONS") return next()
  const { address } = fanOf(req)
  const wait = address === null ? 0 : await limits().count([["staffCallsByAddress", address]])
  return wait ? refuse(req, res, wait) : next()
}
