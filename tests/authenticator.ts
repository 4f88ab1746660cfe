import { createHmac } from "node:crypto"

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
const STEP_S = 30

/** A key as it is typed into an authenticator app (RFC 4648, base 32). */
function bytesOf(key: string): Buffer {
  const bits = [...key].map((one) => ALPHABET.indexOf(one).toString(2).padStart(5, "0")).join("")
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)))
}

/** What an authenticator app shows for a key (RFC 6238), so many steps of half a minute from now. */
export function codeOf(key: string, steps = 0, now = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / STEP_S) + steps))
  const hash = createHmac("sha1", bytesOf(key)).update(counter).digest()
  const from = (hash.at(-1) ?? 0) & 0xf
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}
