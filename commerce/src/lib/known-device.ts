import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./secrets"

const PURPOSE = "podium known device 1"
const KEY_BYTES = 32
/** Accounts that one browser is known to, last first: staff share a screen at the counter. */
const MOST = 5
const MARK = /^[\w-]{43}$/
const NAME = "podium-device"
/** The browser's own limit (400 days) is longer; who has been away for a year is a stranger again. */
export const KNOWN_FOR_S = 365 * 24 * 3600

/** The cookie's name: with https no other host or path can have set it. */
export const deviceCookie = (https: boolean): string => (https ? `__Host-${NAME}` : NAME)

/** What a browser keeps that has signed in to an account: nobody makes it without the secret. */
function markOf(account: string, secret: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES))
  return createHmac("sha256", key).update(account).digest("base64url")
}

const marksIn = (kept: unknown): string[] =>
  typeof kept === "string"
    ? kept
        .split(".")
        .slice(0, MOST)
        .filter((one) => MARK.test(one))
    : []

/** Whether the browser that keeps this has signed in to an account before. */
export function isKnownDevice(kept: unknown, account: string, secrets: Secrets): boolean {
  return secrets.some((secret) => {
    const expected = Buffer.from(markOf(account, secret))
    return marksIn(kept).some((one) => timingSafeEqual(Buffer.from(one), expected))
  })
}

/** What a browser keeps from now on. */
export function withKnownAccount(kept: unknown, account: string, secret: string): string {
  const mark = markOf(account, secret)
  return [mark, ...marksIn(kept).filter((one) => one !== mark)].slice(0, MOST).join(".")
}
