import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../config/environment"
import { addressKey, FAN_HEADER, readFan, type Fan } from "../lib/fan"
import { Throttle } from "./throttle"
import { tooOftenText } from "./too-often"

let throttle: Throttle | undefined

/** The limits of this process, counted together with the others' where there is Redis. */
export function limits(): Throttle {
  const { RATE_LIMITS, COOKIE_SECRET, REDIS_URL } = environment()
  return (throttle ??= new Throttle(RATE_LIMITS, COOKIE_SECRET[0], REDIS_URL))
}

/** The fan whom the storefront names, or whoever calls by themselves. */
export function fanOf(req: MedusaRequest): Fan {
  const named = readFan(req.get(FAN_HEADER), environment().STOREFRONT_SECRET)
  const fan = named ?? { address: req.ip ?? "", knownDevice: false } // config/true-address.ts
  return { ...fan, address: fan.address === null ? null : addressKey(fan.address) }
}

/** Code of an answer 429; `Retry-After` says when to come back. */
export const TOO_MANY = "too_many_requests"

/** Answers 429; the dashboard shows the sentence as it is. */
export function refuse(req: MedusaRequest, res: MedusaResponse, seconds: number) {
  res.set("Retry-After", String(seconds))
  const message = tooOftenText(req.get("accept-language"), seconds)
  res.status(429).json({ type: TOO_MANY, code: TOO_MANY, message })
}
