import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteForLog } from "../../config/security-log"
import type { Fan } from "../../lib/fan"
import { fanOf, limits, refuse } from "../limited"
import type { Counted } from "../throttle"

/** Cart ids and codes do not pass an address's limit by another spelling: Express decodes them once. */
const RULES: [method: string, path: RegExp, name: "byAddress" | "codes", limit: Counted[0]][] = [
  ["POST", /^\/carts\/?$/i, "byAddress", "cartsByAddress"],
  ["POST", /^\/carts\/([^/]+)\/promotions\/?$/i, "codes", "codesByAddress"],
  ["POST", /^\/search\/?$/i, "byAddress", "searchesByAddress"],
  ["GET", /^\/order-links\//i, "byAddress", "orderLinksByAddress"],
  ["POST", /^\/order-claims(\/|$)/i, "byAddress", "claimsByAddress"],
  ["POST", /^\/checkout-sessions\//i, "byAddress", "orderLinksByAddress"],
]

/** What a call of the Store API counts as, most special first. */
function countedIn(req: MedusaRequest, { address }: Fan): Counted[] {
  const counted: Counted[] = []
  for (const [method, path, kind, limit] of RULES) {
    const match = req.method === method ? path.exec(req.path) : null
    if (!match) continue
    if (kind === "codes") counted.push(["codesByCart", decodeURIComponent(match[1] ?? "")])
    if (address !== null) counted.push([limit, address])
  }
  const words = /^\/(products|cards)/i.test(req.path) && req.query.q !== undefined
  if (words && address !== null) counted.push(["searchesByAddress", address])
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
  const wait = await limits().count(countedIn(req, fan))
  return wait ? refuse(req, res, wait) : next()
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
