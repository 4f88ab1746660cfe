import { createHmac, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./secrets"

/** How long a link from an e-mail opens its order: a year and a month of grace. */
export const ORDER_LINK_DAYS = 400

const VERSION = 1
const MS_PER_DAY = 86_400_000
/** Longer than any token that this file makes: nothing longer is even hashed. */
const MAX_TOKEN_CHARS = 400
/** Keeps these signatures apart from anything else that may be signed with the same secret. */
const PURPOSE = "podium order link"

/** Version, order id, expiry in seconds since 1970. */
type Payload = [version: number, orderId: string, expires: number]

export type OrderLink =
  { status: "valid"; order_id: string } | { status: "expired" } | { status: "forged" }

const signatureOf = (payload: string, secret: string): string =>
  createHmac("sha256", secret).update(PURPOSE).update("\0").update(payload).digest("base64url")

/**
 * A token that opens one order without an account: `<payload>.<signature>`, both base64url, safe in
 * a path. Whoever has it sees the order, so it goes to the buyer alone.
 */
export function signOrderLink(
  orderId: string,
  secret: string,
  now: Date,
  days = ORDER_LINK_DAYS,
): string {
  const expires = Math.floor((now.getTime() + days * MS_PER_DAY) / 1000)
  const content: Payload = [VERSION, orderId, expires]
  const payload = Buffer.from(JSON.stringify(content)).toString("base64url")
  return `${payload}.${signatureOf(payload, secret)}`
}

/** Both are compared as text, so that no second spelling of the same bytes is taken. */
function isSignedBy(secret: string, given: string, payload: string): boolean {
  const expected = Buffer.from(signatureOf(payload, secret))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/** Reads a token; whatever was not signed here with one of these secrets is `forged`. Never throws. */
export function verifyOrderLink(token: string, secrets: Secrets, now: Date): OrderLink {
  if (token.length > MAX_TOKEN_CHARS) return { status: "forged" }
  const [payload = "", signature = "", ...rest] = token.split(".")
  const signed = secrets.some((secret) => isSignedBy(secret, signature, payload))
  if (rest.length || !signed) return { status: "forged" }
  const [version, orderId, expires] = JSON.parse(
    Buffer.from(payload, "base64url").toString(),
  ) as Payload
  if (version !== VERSION) return { status: "forged" }
  if (now.getTime() >= expires * 1000) return { status: "expired" }
  return { status: "valid", order_id: orderId }
}
