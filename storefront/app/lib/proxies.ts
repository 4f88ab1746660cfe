import type { IncomingMessage } from "node:http"
import { BlockList, isIP } from "node:net"

/** Whether an address is a proxy's of ours, whose word about who asks is taken. */
export type Proxies = (address: string) => boolean

/** An IPv4 address is one, however the socket writes it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "")
const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

/**
 * Reads a list like `10.0.0.0/8, 192.168.1.5, fd00::/8`; an empty one is nobody.
 * @throws Error with a sentence about an entry that is none
 */
export function readProxies(text: string): Proxies {
  const known = new BlockList()
  for (const entry of text.split(",").map((one) => one.trim())) {
    if (!entry) continue
    const [address = "", prefix] = entry.split("/")
    const bits = isIP(address) === 6 ? 128 : 32
    const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN
    if (!isIP(address) || !(length <= bits)) throw new Error(`${entry} is no network address`)
    known.addSubnet(address, length, family(address))
  }
  return (address) =>
    isIP(plain(address)) !== 0 && known.check(plain(address), family(plain(address)))
}

/**
 * Who asks: the socket's other end; where that is a proxy of ours, the last of `X-Forwarded-For` that is
 * none. What stands before it was written by who asks, and is not believed.
 */
export function addressOf(
  req: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  isProxy: Proxies,
): string {
  const socket = plain(req.socket.remoteAddress ?? "")
  if (!isProxy(socket)) return socket
  const forwarded = String(req.headers["x-forwarded-for"] ?? "").split(",")
  const nearestFirst = forwarded.map((one) => plain(one.trim())).reverse()
  const other = nearestFirst.find((one) => one && !isProxy(one))
  return other !== undefined && isIP(other) ? other : socket
}
