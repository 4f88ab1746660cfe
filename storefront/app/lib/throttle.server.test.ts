import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { afterEach, describe, expect, test, vi } from "vitest"
import { addressOf, fanHeader } from "./fan.server"
import { RATE_LIMITS, readRateLimits, type LimitName } from "./rate-limits"
import { throttleFor } from "./throttle.server"

vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
vi.stubEnv("SESSION_SECRET", "a secret of the tests alone that nothing else knows")
vi.stubEnv("STOREFRONT_SECRET", "another secret of the tests alone that nothing else knows")

const NEW_PAGE = "/fr-fr/sports/judo"
const OWN_PAGE = "/fr-fr/cart"

let server: Server
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** A server behind the limits that tells for whom it would call commerce. */
async function open(limits: string) {
  const throttle = throttleFor(readRateLimits(limits))
  server = createServer((req, res) =>
    throttle.requests(req, res, () => {
      const answer = (...told: unknown[]) => {
        if (told.length) res.statusCode = 500 // as Express does
        const [payload = ""] = fanHeader(false)["x-fan"].split(".")
        res.end(Buffer.from(payload, "base64url").toString())
      }
      if (req.url === OWN_PAGE) return throttle.ownPages(req, res, answer)
      return req.url === NEW_PAGE ? throttle.newPages(req, res, answer) : answer()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, from: string, method = "GET") =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { "x-forwarded-for": from } })
}

const PATHS: Record<LimitName, [path: string, method?: string]> = {
  pictures: ["/img/640/avif/mug"],
  searches: ["/fr-fr/search?q=a"],
  suggestions: ["/fr-fr/search/suggest?q=a"],
  orderLinks: ["/fr-fr/orders/a.b"],
  forms: ["/fr-fr/sign-in", "POST"],
  newPages: [NEW_PAGE],
  ownPages: [OWN_PAGE],
}

describe.each(Object.keys(RATE_LIMITS) as LimitName[])("the limit of %s", (name) => {
  const [path, method] = PATHS[name]

  test("is each address's own, and says in the fan's language when to come back", async () => {
    const ask = await open(`${name}=2/60`)
    const answers = []
    for (let time = 0; time < 3; time += 1) answers.push(await ask(path, "203.0.113.7", method))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    const refused = answers[2]
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(50)
    expect(refused?.headers.get("cache-control")).toBe("no-store")
    if (path.startsWith("/fr")) expect(await refused?.text()).toContain("trop")
    expect((await ask(path, "203.0.113.8", method)).status).toBe(200)
    expect((await ask("/fr-fr", "203.0.113.7")).status).toBe(200)
  })
})

test.each([
  ["2001:db8:1:2::5", "2001:db8:1:2:ffff::6", "2001:db8:1:3::5"],
  ["2001:db8::a:b:c:d", "2001:db8::e:b:c:d", "2001:db8:0:1:e:b:c:d"],
  ["2001:db8::5", "2001:db8:0:0:1:2:3:4", "2001:db9::5"],
])("an IPv6 household counts as one: %s and %s, not %s", async (first, same, other) => {
  const ask = await open("searches=1/60")
  expect((await ask("/en-us/search", first)).status).toBe(200)
  const second = await ask("/en-us/search", same)
  expect(second.status).toBe(429)
  expect(await second.text()).toContain("too")
  expect((await ask("/en-us/search", other)).status).toBe(200)
})

test("what is done for a request is done for its address", async () => {
  const ask = await open("")
  expect(await (await ask("/en-us", "203.0.113.7")).json()).toEqual(["203.0.113.7", false])
  expect(fanHeader(true)["x-fan"]).toMatch(/^[\w-]+\.[\w-]{43}$/)
})

test.each([
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["127.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"],
  ["::ffff:127.0.0.1", "198.51.100.1, 127.0.0.1", "198.51.100.1"],
  ["::1", "", "::1"],
])("from %s, which says %j, the address is %s", (remoteAddress, forwarded, address) => {
  const req = { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }
  expect(addressOf(req as unknown as IncomingMessage)).toBe(address)
})

test("limits that cannot be counted let nobody by, and what has none goes on", async () => {
  const broken = vi.spyOn(RateLimiterMemory.prototype, "consume")
  broken.mockRejectedValue(new Error("the counter is broken"))
  const ask = await open("all=2/60")
  for (const [path, method] of Object.values(PATHS)) {
    expect((await ask(path, "203.0.113.7", method)).status).toBe(503)
  }
  expect((await ask("/fr-fr", "203.0.113.7")).status).toBe(200)
  broken.mockRestore()
})
