import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"
import type { Secrets } from "./secrets"

/** For whom the storefront calls. */
export interface Fan {
  /** The fan's network address; null where the storefront reads for a page that is everybody's. */
  address: string | null
  /** The fan has signed in to the named account from this browser before. */
  knownDevice: boolean
}

/** The header that names the fan: `<payload>.<signature>`, both base64url. */
export const FAN_HEADER = "x-fan"

const PURPOSE = "podium fan 1"
const KEY_BYTES = 32
const MAX_CHARS = 300

const signatureOf = (payload: string, secret: string): Buffer => {
  const key = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES))
  return Buffer.from(createHmac("sha256", key).update(payload).digest("base64url"))
}

/** The header's value, as the storefront makes it: it has the same lines, since it knows no package. */
export function signFan({ address, knownDevice }: Fan, secret: string): string {
  const payload = Buffer.from(JSON.stringify([address, knownDevice])).toString("base64url")
  return `${payload}.${signatureOf(payload, secret).toString()}`
}

/** The fan of a call; null for whatever the storefront has not signed. Never throws. */
export function readFan(header: string | undefined, secrets: Secrets): Fan | null {
  if (!header || header.length > MAX_CHARS) return null
  const [payload = "", signature = "", ...rest] = header.split(".")
  const given = Buffer.from(signature)
  const isSignedBy = (secret: string) => {
    const expected = signatureOf(payload, secret)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  if (rest.length || !secrets.some(isSignedBy)) return null
  const [address, knownDevice] = JSON.parse(Buffer.from(payload, "base64url").toString()) as [
    string | null,
    boolean,
  ]
  return { address, knownDevice }
}

/** Who counts as one: an IPv4 address, or the /64 of an IPv6 one, which is what a household is given. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "")
  if (isIP(plain) !== 6) return plain
  const [head = "", tail] = plain.split("::")
  const groups = head.split(":").filter(Boolean)
  const after = (tail ?? "").split(":").filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => "0")
  const whole = tail === undefined ? groups : [...groups, ...zeros, ...after]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")
}
