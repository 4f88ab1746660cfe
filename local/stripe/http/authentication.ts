import { timingSafeEqual } from "node:crypto"
import Stripe from "stripe"
import { StripeRefusal } from "../errors"

const MISSING =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details."

function keyOf(header: string): string {
  const [scheme = "", value = ""] = header.split(" ")
  if (scheme.toLowerCase() === "bearer") return value
  if (scheme.toLowerCase() !== "basic") return ""
  return Buffer.from(value, "base64").toString("utf8").split(":", 1)[0] ?? ""
}

function masked(key: string): string {
  return `${key.slice(0, 8)}${"*".repeat(Math.max(0, key.length - 12))}${key.slice(-4)}`
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Throws Stripe's 401 unless the header carries the secret key, as bearer or as basic user. */
export function checkKey(header: string | undefined, secretKey: string): void {
  const refuse = (message: string) => new StripeRefusal(message, { status: 401 }, false)
  if (!header) throw refuse(MISSING)
  const key = keyOf(header)
  if (!same(key, secretKey)) throw refuse(`Invalid API Key provided: ${masked(key)}`)
}

/** This server speaks the one version of the API that the installed client pins. */
export function checkVersion(version: string | undefined): void {
  if (version === undefined || version === Stripe.API_VERSION) return
  const message = `Invalid Stripe API version: ${version}. The local Stripe speaks ${Stripe.API_VERSION}.`
  throw new StripeRefusal(message, {}, false)
}
