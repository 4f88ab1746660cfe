import { request as send, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import compression from "compression"
import express from "express"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  bounded,
  canonical,
  headsOfData,
  honestCaching,
  MAX_BODY_BYTES,
  ownForms,
} from "./door.server"

let server: Server
let port: number

beforeAll(async () => {
  const app = express()
  app.use(honestCaching, compression(), bounded, canonical, headsOfData, ownForms)
  app.get("/page", (_req, res) => {
    res.locals.nonce = "n"
    res.set({ "Cache-Control": "public, s-maxage=60", "CDN-Cache-Control": "max-age=60" })
    res.type("html").send("page")
  })
  app.get("/status/:code", (req, res) => {
    if (req.query.cache) res.set("Cache-Control", String(req.query.cache))
    res.set("CDN-Cache-Control", "max-age=60")
    if (req.query.retry) res.set("Retry-After", String(req.query.retry))
    res
      .status(Number(req.params.code))
      .type("html")
      .send("x".repeat(Number(req.query.size ?? 1)))
  })
  app.post("*", (_req, res) => res.send("posted"))
  app.get("*", (req, res) => res.set("X-Method", req.method).send(req.path))
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening))
  })
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** By hand: fetch would put the address right before it is sent. */
const ask = (path: string, { method = "GET", headers = {}, body = "" }: Asked = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const sized = method === "POST" && !headers["Transfer-Encoding"]
    const length = sized ? { "Content-Length": String(body.length) } : {}
    const call = send(
      { port, host: "127.0.0.1", path, method, headers: { ...length, ...headers }, agent: false },
      (answer) => {
        answer.resume()
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }))
      },
    )
    call.on("error", reject)
    call.end(body)
  })

describe("an error answer", () => {
  test.each([400, 403, 404, 410, 422, 500, 503])("%i is kept by no cache", async (code) => {
    const { status, headers } = await ask(`/status/${code}?cache=public,+s-maxage%3D60`)
    expect(status).toBe(code)
    expect(headers["cache-control"]).toBe("no-store")
    expect(headers["cdn-cache-control"]).toBeUndefined()
  })

  test("keeps a stricter word of its own", async () => {
    const { headers } = await ask("/status/422?cache=private,+no-store")
    expect(headers["cache-control"]).toBe("private, no-store")
  })

  test("is marked too when it is compressed on its way", async () => {
    const { headers } = await ask("/status/503?size=5000", {
      headers: { "Accept-Encoding": "gzip" },
    })
    expect(headers["content-encoding"]).toBe("gzip")
    expect(headers["cache-control"]).toBe("no-store")
    expect(headers["retry-after"]).toBe("10")
  })

  test("says when to come back only for an outage, and in the route's own number", async () => {
    expect((await ask("/status/500")).headers["retry-after"]).toBeUndefined()
    expect((await ask("/status/503?retry=60")).headers["retry-after"]).toBe("60")
  })
})

test("a good answer keeps its own cache rules", async () => {
  const { headers } = await ask("/status/200?cache=public")
  expect(headers["cache-control"]).toBe("public")
  expect(headers["cdn-cache-control"]).toBe("max-age=60")
  expect(headers["retry-after"]).toBeUndefined()
})

test("a page with a nonce of its own is kept by no cache", async () => {
  const { headers } = await ask("/page")
  expect(headers["cache-control"]).toBe("private, no-store")
  expect(headers["cdn-cache-control"]).toBeUndefined()
})

describe("at the door", () => {
  test.each([
    ["/en-us/%00", {}, 400],
    ["/%5C/register", {}, 400],
    ["/en-us/%E0%A4%A", {}, 400],
    ["/en-us/%0d%0aset-cookie:a", {}, 400],
    ["http://evil.example/", {}, 400],
    ["/internal/../en-us/sign-in", { method: "POST", body: "a=1" }, 400],
    ["/x/%2e%2E/en-us/search?q=a", {}, 400],
    ["/en-us/.", {}, 400],
    ["//evil.example/%2e%2e", {}, 400],
    ["/en-us/search/.data?q=a", {}, 400],
    ["/en-us/sign-in?_data=x", {}, 400],
    ["/en-us/sign-in?a=1&%5Fdata", {}, 400],
    ["/cart", { method: "POST", headers: { "Content-Length": `${MAX_BODY_BYTES + 1}` } }, 413],
    ["/cart", { method: "POST", headers: { "Transfer-Encoding": "chunked" } }, 411],
  ] as [string, Asked, number][])("%s %j is refused with %i", async (path, asked, status) => {
    // What is announced too large need not be sent: the refusal comes before the body.
    const answer = await ask(path, asked).catch((error: Error) => ({ status: error.message }))
    expect(answer.status).toBe(status)
  })

  test.each([
    ["/\\evil.example", "/evil.example"],
    ["/\\evil.example/", "/evil.example"],
    ["//evil.example", "/evil.example"],
    ["//evil.example/%2e%2eX", "/evil.example/%2e%2eX"],
    ["/EN-US/", "/en-us"],
    ["/en-us/products/%68oodie?a=%68", "/en-us/products/hoodie?a=%68"],
  ])("%s is led to %s", async (path, location) => {
    const { status, headers } = await ask(path)
    expect([status, headers.location]).toEqual([301, location])
  })

  test("a form is not led on", async () => {
    expect((await ask("/EN-US/", { method: "POST", body: "a=1" })).status).toBe(200)
  })
})

describe("what Remix would answer with 500", () => {
  test.each(["PUT", "DELETE", "TRACE", "PROPFIND"])("%s is no way to ask here", async (method) => {
    const { status, headers } = await ask("/en-us", { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe("GET, HEAD, POST, OPTIONS")
  })

  test.each(["a b", "x:99999", "["])("a host %j is refused", async (Host) => {
    expect((await ask("/en-us", { headers: { Host } })).status).toBe(400)
  })

  test("data is asked for by HEAD as by GET", async () => {
    const { status, headers } = await ask("/en-us/me.data", { method: "HEAD" })
    expect([status, headers["x-method"]]).toEqual([200, "GET"])
  })

  test.each(["null", "x", "https://elsewhere.example", "http://store.example:1"])(
    "a form from %s is not from here",
    async (origin) => {
      const headers = { Host: "store.example", Origin: origin }
      expect((await ask("/en-us/cart.data", { method: "POST", headers })).status).toBe(403)
      expect((await ask("/en-us/sign-in", { method: "POST", headers })).status).toBe(403)
    },
  )

  test.each<Record<string, string>>([
    {},
    { Origin: "http://store.example" },
    { Origin: "https://shop.example", "X-Forwarded-Host": "shop.example, store.example" },
  ])("a form with %j goes on", async (told) => {
    const headers = { Host: "store.example", ...told }
    expect((await ask("/en-us/cart.data", { method: "POST", headers })).status).toBe(200)
  })
})
