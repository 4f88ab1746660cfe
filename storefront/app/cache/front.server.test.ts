import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { pageFront } from "./front.server"
import { PageCache } from "./page-cache"
import { SharedPage } from "./shared-page"

const page = (text: string, status = 200) =>
  new SharedPage({
    status,
    headers: { "content-type": "text/html; charset=utf-8", "x-own": "1" },
    body: Buffer.from(text.repeat(400)),
    tags: new Set(),
    complete: true,
    shared: status === 200,
  })

let server: Server
let origin: string
let render: ReturnType<typeof vi.fn<(address: string) => Promise<SharedPage>>>
let refused: boolean
let cache: PageCache<SharedPage>

beforeEach(async () => {
  refused = false
  render = vi.fn(async (address: string) => page(address))
  cache = new PageCache<SharedPage>({
    render,
    maxBytes: 1_000_000,
    maxPages: 1_000,
    freshMs: 60_000,
    staleMs: 600_000,
    incompleteMs: 5_000,
    lastResortMs: 86_400_000,
    patienceMs: 1_000,
    retryMs: 5_000,
    waitMs: 10_000,
    rendersAtOnce: 1,
    maxWaiting: 1,
  })
  const front = pageFront(cache, (_req, res, next) =>
    refused ? void res.writeHead(429).end() : next(),
  )
  server = createServer((req, res) => front(req, res, () => res.end("passed on")))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const ask = (path: string, init?: RequestInit) => fetch(origin + path, init)

describe("before everything else", () => {
  test("a page is made once, and sent with its own headers to all who ask", async () => {
    const answers = await Promise.all([ask("/en-us"), ask("/en-us?utm_source=a"), ask("/en-us")])
    for (const answer of answers) {
      expect(answer.headers.get("x-own")).toBe("1")
      expect(await answer.text()).toContain("/en-us")
    }
    expect(render).toHaveBeenCalledTimes(1)
  })

  test.each([
    ["POST", "/en-us"],
    ["GET", "/en-us/cart"],
    ["GET", "/assets/a.js"],
  ])("%s %s is for what comes behind", async (method, path) => {
    expect(await (await ask(path, { method })).text()).toBe("passed on")
    expect(render).not.toHaveBeenCalled()
  })

  test("who only asks for the head gets it", async () => {
    const whole = await ask("/en-us")
    const head = await ask("/en-us", { method: "HEAD" })
    expect(head.headers.get("content-length")).toBe(whole.headers.get("content-length"))
    expect(await head.text()).toBe("")
  })

  test("a fault is told as it is, and not kept", async () => {
    render.mockResolvedValueOnce(page("no such page", 404))
    const missing = await ask("/en-us/products/none")
    expect(missing.status).toBe(404)
    expect(missing.headers.has("etag")).toBe(false)
    expect((await ask("/en-us/products/none")).status).toBe(200)
  })

  test("a render that breaks is a 503, which says nothing of why", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    render.mockRejectedValueOnce(new Error("a secret of the inside"))
    const answer = await ask("/fr-fr")
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "10"])
    expect(answer.headers.get("content-language")).toBe("fr-FR")
    const text = await answer.text()
    expect(text).not.toContain("secret")
    expect(text).toContain("momentanément")
    expect(log).toHaveBeenCalledTimes(1)
  })

  test("who asks for page after page is held up, but not from what is kept", async () => {
    await ask("/en-us")
    refused = true
    expect((await ask("/en-us/sports")).status).toBe(429)
    expect((await ask("/en-us")).status).toBe(200)
    expect(render).toHaveBeenCalledTimes(1)
  })

  test.each(["/en-us/products/%C3%A9t%C3%A9", `/en-us?utm_source=${"a".repeat(2_000)}`])(
    "%s is kept by nobody, and counts as a page that is made each time",
    async (path) => {
      expect(await (await ask(path)).text()).toBe("passed on")
      refused = true
      expect((await ask(path)).status).toBe(429)
      expect(await (await ask(path, { method: "POST" })).text()).toBe("passed on")
      expect(await (await ask("/en-us/cart")).text()).toBe("passed on")
    },
  )

  test("when too many wait, the next is told so, and kept pages go on", async () => {
    await ask("/en-us")
    let answer: (made: SharedPage) => void = () => undefined
    render.mockImplementation(
      (address) => new Promise((resolve) => (answer = () => resolve(page(address)))),
    )
    const waiting = ["/en-us/sports", "/en-us/teams"].map((path) => ask(path))
    await vi.waitFor(() => {
      expect([cache.has("/en-us/sports"), cache.has("/en-us/teams")]).toEqual([true, true])
    })
    expect((await ask("/en-us/help/delivery")).status).toBe(503)
    expect((await ask("/en-us")).status).toBe(200)
    answer(page(""))
    await Promise.race(waiting)
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(3))
    answer(page(""))
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200])
  })
})
