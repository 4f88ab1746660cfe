import { AsyncLocalStorage } from "node:async_hooks"
import { createHmac, hkdfSync } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { env } from "./env.server"
import { addressOf as behind } from "./proxies"

/** server.ts and Remix's build have a copy of this module each; who asks is known to both. */
const SHARED = Symbol.for("podium.fan")
type Shared = typeof globalThis & { [SHARED]?: AsyncLocalStorage<string> }
const asking = ((globalThis as Shared)[SHARED] ??= new AsyncLocalStorage<string>())

/** Whatever is done for this request is done for this address. */
export const asFan = <T>(address: string, work: () => T): T => asking.run(address, work)

/** Whatever is done for everybody is done in nobody's name, and counts for nobody's limits. */
export const asNobody = <T>(work: () => T): T => asking.exit(work)

/** A fan's network address. A proxy of ours is believed about it, and nobody else. */
export const addressOf = (req: IncomingMessage): string => behind(req, env().TRUSTED_PROXIES)

const PURPOSE = "podium fan 1"
const KEY_BYTES = 32

let derived: { secret: string; key: Buffer } | undefined

function keyOf(secret: string): Buffer {
  if (derived?.secret !== secret) {
    derived = { secret, key: Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES)) }
  }
  return derived.key
}

/**
 * Names the fan of a call to commerce, which believes it by the signature: `<payload>.<signature>`, both
 * base64url. The address is null while a page that is everybody's is made.
 */
export function fanHeader(knownDevice: boolean): Record<"x-fan", string> {
  const address = asking.getStore() ?? null
  const payload = Buffer.from(JSON.stringify([address, knownDevice])).toString("base64url")
  const key = keyOf(env().STOREFRONT_SECRET[0])
  return { "x-fan": `${payload}.${createHmac("sha256", key).update(payload).digest("base64url")}` }
}
