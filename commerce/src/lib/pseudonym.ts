import { createHmac, hkdfSync } from "node:crypto"

const PURPOSE = "podium log 1"
const KEY_BYTES = 32
/** 96 bits: enough to tell accounts apart, and nothing that could be looked up without the key. */
const CHARS = 16

/**
 * Stands for an account or an address in a log: always the same one, and nobody finds out whose without
 * the secret.
 */
export function pseudonym(kind: "account" | "address", who: string, secret: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES))
  return createHmac("sha256", key).update(`${kind}\0${who}`).digest("base64url").slice(0, CHARS)
}
