import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { ask as askRoute } from "~/testing/store"
import { meOfNobody } from "./me.server"

/** The fake commerce takes the other one's place. */
const plainFetch = fetch

let server: Server
let origin: string
beforeAll(async () => {
  const answer = meOfNobody("http://store.example")
  server = createServer((req, res) => answer(req, res, () => res.end("passed on")))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = (path: string, init?: RequestInit) => plainFetch(origin + path, init)
const named = (cookie: string): RequestInit => ({ headers: { cookie } })

test.each(["/en-us/me", "/fr-fr/me?x=1"])("%s is answered as by its route", async (path) => {
  new FakeCommerce().install()
  const route = await askRoute(path)
  const here = await ask(path, named("podium_other=1; other=podium=2"))
  expect(here.status).toBe(route.status)
  expect(await here.text()).toBe(route.html)
  for (const name of ["content-type", "cache-control"]) {
    expect(here.headers.get(name)).toBe(route.headers.get(name))
  }
})

test("who asks for its head alone gets that", async () => {
  const head = await ask("/en-us/me", { method: "HEAD" })
  expect([head.status, await head.text()]).toEqual([200, ""])
})

test.each<[string, RequestInit?]>([
  ["/en-us/me", named("a=b; podium=forged")],
  ["/en-us/me", { method: "POST" }],
  ["/xx-yy/me"],
  ["/EN-us/me"],
  ["/en-us/me.data"],
  ["/en-us/me/more"],
  ["/en-us"],
])("%s with %j is for what comes behind", async (path, init) => {
  expect(await (await ask(path, init)).text()).toBe("passed on")
})

test("a store of https has a cookie of another name", async () => {
  const answer = meOfNobody("https://store.example")
  const secure = createServer((req, res) => answer(req, res, () => res.end("passed on")))
  await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve))
  const at = `http://127.0.0.1:${(secure.address() as AddressInfo).port}/en-us/me`
  expect(await (await plainFetch(at, named("__Host-podium=1"))).text()).toBe("passed on")
  expect(await (await plainFetch(at, named("podium=1"))).json()).toEqual({
    count: 0,
    signedIn: false,
  })
  secure.close()
})
