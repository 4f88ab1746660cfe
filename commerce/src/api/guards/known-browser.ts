import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../config/environment"
import type { Fan } from "../../lib/fan"
import { deviceCookie, isKnownDevice, KNOWN_FOR_S, withKnownAccount } from "../../lib/known-device"
import { fanOf } from "../limited"

const isHttps = () => environment().COMMERCE_URL.startsWith("https:")
const cookieIn = (req: MedusaRequest): unknown =>
  (req.cookies as Record<string, unknown> | undefined)?.[deviceCookie(isHttps())]

/** Who tries: a fan by the storefront's word, staff by a cookie that the dashboard's browser keeps. */
export function visitorOf(req: MedusaRequest, account: string): Fan {
  const fan = fanOf(req)
  const known = isKnownDevice(cookieIn(req), account, environment().COOKIE_SECRET)
  return { ...fan, knownDevice: fan.knownDevice || known }
}

/** From now on this browser is one that has signed in to the account. */
export function rememberDevice(req: MedusaRequest, res: MedusaResponse, account: string) {
  const https = isHttps()
  const kept = withKnownAccount(cookieIn(req), account, environment().COOKIE_SECRET[0])
  res.cookie(deviceCookie(https), kept, {
    httpOnly: true,
    maxAge: KNOWN_FOR_S * 1000,
    path: "/",
    sameSite: "strict",
    secure: https,
  })
}
