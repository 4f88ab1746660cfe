import { describe, expect, test } from "vitest"
import { addressOf, readProxies } from "./proxies"

const asked = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
})

describe("who asks", () => {
  const ours = readProxies("10.0.0.0/8, 192.0.2.1, fd00::/8")

  test.each([
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["10.1.2.3", "203.0.113.7", "203.0.113.7"],
    ["::ffff:10.1.2.3", "203.0.113.7", "203.0.113.7"],
    ["10.1.2.3", "198.51.100.1, 203.0.113.7, 192.0.2.1", "203.0.113.7"],
    ["fd00::5", "2001:db8::1", "2001:db8::1"],
    ["10.1.2.3", undefined, "10.1.2.3"],
    ["10.1.2.3", "10.9.9.9", "10.1.2.3"],
    ["10.1.2.3", "203.0.113.7, unknown", "10.1.2.3"],
  ])("from %s, forwarded for %s, is %s", (socket, forwarded, address) => {
    expect(addressOf(asked(socket, forwarded), ours)).toBe(address)
  })

  test("is the socket's other end where no proxy is named", () => {
    expect(addressOf(asked("127.0.0.1", "203.0.113.7"), readProxies(""))).toBe("127.0.0.1")
  })
})

test.each(["10.0.0.0/33", "10.0.0.0/x", "proxy", "::1/129", "10.0.0.0/8/1x,y"])(
  "%s names no proxies",
  (text) => expect(() => readProxies(text)).toThrow("is no network address"),
)
