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
const ME = "/fr-fr/me"
const PICTURE = "/img/640/avif/mug"
const SEARCH = "/fr-fr/search?q=a"
const SUGGESTIONS = "/fr-fr/search/suggest?q=a"
const NO_ORDER = "/fr-fr/orders/a.b"
const ORDER = "/fr-fr/orders/good.link"
/** A search that the cache does not take, and so Express makes. */
const ODD_SEARCH = "/fr-fr/search?q=odd"

let server: Server
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** A server behind the limits that tells for whom it would call commerce. */
async function open(limits: string) {
  const throttle = throttleFor(readRateLimits(limits))
  server = createServer((req, res) =>
    throttle.requests(req, res, () => {
      const answer = (...told: unknown[]) => {
        if (told.length) res.statusCode = 500 // as Express does
        if (req.url === NO_ORDER) res.statusCode = 404
        const [payload = ""] = fanHeader(false)["x-fan"].split(".")
        res.end(Buffer.from(payload, "base64url").toString())
      }
      const url = req.url ?? ""
      if ([OWN_PAGE, ME, ODD_SEARCH].includes(url)) return throttle.ownPages(req, res, answer)
      if (url === PICTURE) return throttle.pictures(req, res, answer)
      const made = [NEW_PAGE, SEARCH, SUGGESTIONS, "/en-us/search"]
      return made.includes(url) ? throttle.newPages(req, res, answer) : answer()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, from: string, method = "GET") =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { "x-forwarded-for": from } })
}

const PATHS: Record<LimitName, [path: string, method?: string]> = {
  pictures: [PICTURE],
  searches: [SEARCH],
  suggestions: [SUGGESTIONS],
  orderLinks: [NO_ORDER],
  forms: ["/fr-fr/sign-in", "POST"],
  policyReports: ["/policy-reports", "POST"],
  newPages: [NEW_PAGE],
  ownPages: [OWN_PAGE],
  personalParts: [ME],
}
/** Where nobody reads the answer, it says nothing. */
const SPOKEN = (Object.keys(RATE_LIMITS) as LimitName[]).filter((name) => name !== "policyReports")

describe.each(SPOKEN)("the limit of %s", (name) => {
  const [path, method] = PATHS[name]

  test("is each address's own, and says in the fan's language when to come back", async () => {
    const ask = await open(`${name}=2/60`)
    const answers = []
    for (let time = 0; time < 3; time += 1) answers.push(await ask(path, "203.0.113.7", method))
    const good = path === NO_ORDER ? 404 : 200
    expect(answers.map(({ status }) => status)).toEqual([good, good, 429])
    const refused = answers[2]
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(50)
    expect(refused?.headers.get("cache-control")).toBe("no-store")
    if (path.startsWith("/fr")) expect(await refused?.text()).toContain("trop")
    expect((await ask(path, "203.0.113.8", method)).status).toBe(good)
    expect((await ask("/fr-fr", "203.0.113.7")).status).toBe(200)
  })
})

describe("behind one address a crowd", () => {
  const crowd = "203.0.113.7"
  const all = async (path: string, limits: string, method?: string) => {
    const ask = await open(limits)
    const found = []
    for (let time = 0; time < 5; time += 1) found.push((await ask(path, crowd, method)).status)
    return { ask, found }
  }

  test.each([
    ["/fr-fr/search?q=kept", "searches=1/60"],
    ["/fr-fr/search/suggest?q=kept", "suggestions=1/60"],
    ["/img/640/avif/kept", "pictures=1/60"],
    [ORDER, "orderLinks=1/60"],
  ])("may have %s, which costs nothing or cannot be guessed", async (path, limits) => {
    expect((await all(path, limits)).found).toEqual([200, 200, 200, 200, 200])
  })

  test("looks at its orders until somebody among it has guessed too often", async () => {
    const { ask, found } = await all(NO_ORDER, "orderLinks=2/60")
    expect(found).toEqual([404, 404, 429, 429, 429])
    expect((await ask(ORDER, crowd)).status).toBe(429)
  })

  test("does not use up its pages by their personal parts, nor its forms by reports", async () => {
    const { ask } = await all(ME, "personalParts=2/60,ownPages=1/60,policyReports=1/60,forms=1/60")
    expect((await ask(OWN_PAGE, crowd)).status).toBe(200)
    const reports = [await ask("/policy-reports", crowd, "POST")]
    for (let time = 0; time < 2; time += 1)
      reports.push(await ask("/policy-reports", crowd, "POST"))
    expect(reports.map(({ status }) => status)).toEqual([200, 204, 204])
    expect((await ask("/fr-fr/cart/lines/add", crowd, "POST")).status).toBe(200)
  })

  test("is held up at searches whose addresses no cache takes, too", async () => {
    expect((await all(ODD_SEARCH, "searches=1/60")).found).toEqual([200, 429, 429, 429, 429])
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
  const broken = [
    vi.spyOn(RateLimiterMemory.prototype, "consume"),
    vi.spyOn(RateLimiterMemory.prototype, "get"),
  ]
  for (const call of broken) call.mockRejectedValue(new Error("the counter is broken"))
  const ask = await open("all=2/60")
  for (const [path, method] of Object.values(PATHS)) {
    expect((await ask(path, "203.0.113.7", method)).status).toBe(503)
  }
  expect((await ask("/fr-fr", "203.0.113.7")).status).toBe(200)
  for (const call of broken) call.mockRestore()
})
