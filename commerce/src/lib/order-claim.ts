import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./secrets"

/** How long a mailed link proves who reads the mailbox: a mail may be slow, and no longer. */
export const CLAIM_MINUTES = 60

/** Keeps these signatures apart from those of orders' links, which the same secret signs. */
const PURPOSE = "podium order claim 1"
const KEY_BYTES = 32
const DIGEST_CHARS = 22
const MAX_TOKEN_CHARS = 300

/** Whose orders are claimed, digest of the proven address, expiry in seconds since 1970. */
type Payload = [customerId: string, address: string, expires: number]

/** An account and the e-mail address that it claims the guest orders of. */
export interface OrderClaim {
  customer_id: string
  email: string
}

const digestOf = (email: string): string =>
  createHash("sha256").update(email.toLowerCase()).digest("base64url").slice(0, DIGEST_CHARS)

const signatureOf = (payload: string, secret: string): Buffer => {
  const key = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES))
  return Buffer.from(createHmac("sha256", key).update(payload).digest("base64url"))
}

/**
 * A token that proves its sender to read the mailbox of an account's address: it is mailed there and
 * nowhere else. `<payload>.<signature>`, both base64url.
 */
export function signOrderClaim({ customer_id, email }: OrderClaim, secret: string, now: Date) {
  const expires = Math.floor(now.getTime() / 1000) + CLAIM_MINUTES * 60
  const content: Payload = [customer_id, digestOf(email), expires]
  const payload = Buffer.from(JSON.stringify(content)).toString("base64url")
  return `${payload}.${signatureOf(payload, secret).toString()}`
}

/** Whether a token proves this claim: of this account, for the address that it has today. Never throws. */
export function provesOrderClaim(
  token: string,
  { customer_id, email }: OrderClaim,
  secrets: Secrets,
  now: Date,
): boolean {
  if (token.length > MAX_TOKEN_CHARS) return false
  const [payload = "", signature = "", ...rest] = token.split(".")
  const given = Buffer.from(signature)
  const isSignedBy = (secret: string) => {
    const expected = signatureOf(payload, secret)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  if (rest.length || !secrets.some(isSignedBy)) return false
  const [customer, address, expires] = JSON.parse(
    Buffer.from(payload, "base64url").toString(),
  ) as Payload
  return customer === customer_id && address === digestOf(email) && now.getTime() < expires * 1000
}
