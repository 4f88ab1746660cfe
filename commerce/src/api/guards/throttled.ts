import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../config/environment"
import { addressKey, FAN_HEADER, readFan, type Fan } from "../../lib/fan"
import { Throttle, type Counted } from "../throttle"
import { authAct } from "./auth-input"

let throttle: Throttle | undefined
const limits = (): Throttle => {
  const { RATE_LIMITS, COOKIE_SECRET, REDIS_URL } = environment()
  return (throttle ??= new Throttle(RATE_LIMITS, COOKIE_SECRET, REDIS_URL))
}

/** The fan whom the storefront names, or whoever calls by themselves. */
function fanOf(req: MedusaRequest): Fan {
  const named = readFan(req.get(FAN_HEADER), environment().STOREFRONT_SECRET)
  // Not req.ip: Medusa takes it from a header that anybody may send.
  const fan = named ?? { address: req.socket.remoteAddress ?? "", knownDevice: false }
  return { ...fan, address: fan.address === null ? null : addressKey(fan.address) }
}

/** Code of an answer 429; `Retry-After` says when to come back. */
export const TOO_MANY = "too_many_requests"

function refuse(res: MedusaResponse, seconds: number) {
  res.set("Retry-After", String(seconds))
  const message = `That was too often. Try again in ${seconds} seconds.`
  res.status(429).json({ type: TOO_MANY, code: TOO_MANY, message })
}

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
  const wait = await limits().count(countedIn(req, fanOf(req)))
  return wait ? refuse(res, wait) : next()
}

/** What a sign-in counts as; all of it is given back to who has the right password. */
function signIn(account: string, { address, knownDevice }: Fan): Counted[] {
  return [
    ["signInByPair", account, address ?? ""],
    ...(knownDevice ? [] : [["signInByAccount", account] satisfies Counted]),
    ...(address === null ? [] : [["signInByAddress", address] satisfies Counted]),
  ]
}

function reset(account: string, { address, knownDevice }: Fan): Counted[] {
  return [
    ["resetByPair", account, address ?? ""],
    ...(knownDevice ? [] : [["resetByAccount", account] satisfies Counted]),
    ...(address === null ? [] : [["resetByAddress", address] satisfies Counted]),
  ]
}

function giveBackTo(res: MedusaResponse, counted: Counted[]) {
  const [pair, ...others] = counted
  res.once("finish", () => {
    if (res.statusCode !== 200 || !pair) return
    const amended = [limits().forget(pair), ...others.map((one) => limits().takeBack(one))]
    Promise.all(amended).catch(() => undefined) // at worst the next wrong password counts double
  })
}

/** Before everything that has to do with passwords; stands behind the check of its bodies. */
export async function throttledAuth(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const found = authAct(req.path)
  if (!found || req.method !== "POST") return next()
  const fan = fanOf(req)
  const { email, identifier } = req.body as { email?: string; identifier?: string }
  const account = `${found.actor}:${(email ?? identifier ?? "").trim().toLowerCase()}`
  const byAddress = (name: Counted[0]): Counted[] =>
    fan.address === null ? [] : [[name, fan.address]]
  const counted = {
    "": () => signIn(account, fan),
    register: () => byAddress("registerByAddress"),
    "reset-password": () => reset(account, fan),
    update: () => byAddress("newPasswordByAddress"),
  }[found.act]()
  const wait = await limits().count(counted)
  if (wait) return refuse(res, wait)
  if (found.act === "") giveBackTo(res, counted)
  return next()
}
