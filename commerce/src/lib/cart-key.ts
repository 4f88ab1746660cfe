import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./secrets"

/** Keeps this use of the secret apart from every other: a change of it closes all carts. */
const PURPOSE = "podium cart key 1"
const KEY_BYTES = 32

const derived = new Map<string, Buffer>()

function signingKey(secret: string): Buffer {
  const kept = derived.get(secret)
  if (kept) return kept
  const made = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES))
  derived.set(secret, made)
  return made
}

/**
 * The key that opens a cart: whoever has it may read and change the cart, and nobody else, since a
 * cart's id travels through logs and Stripe. 43 characters of base64url; nothing is kept.
 */
export const cartKey = (cartId: string, secret: string): string =>
  createHmac("sha256", signingKey(secret)).update(cartId).digest("base64url")

/** Compared as text and in constant time, so that no second spelling of the same bytes is taken. */
export function isCartKey(given: string | undefined, cartId: string, secrets: Secrets): boolean {
  const actual = Buffer.from(given ?? "")
  return secrets.some((secret) => {
    const expected = Buffer.from(cartKey(cartId, secret))
    return actual.length === expected.length && timingSafeEqual(actual, expected)
  })
}
