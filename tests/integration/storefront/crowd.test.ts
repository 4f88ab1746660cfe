import { afterAll, beforeAll, expect, test } from "vitest"
import { startStack, type Stack } from "../../../local/stack"

/** Each of these limits lets two by. */
const LIMITS = "searches=2/900,orderLinks=2/900,pictures=2/900,policyReports=2/900"
const TIMES = 6

let stack: Stack
beforeAll(async () => {
  stack = await startStack("crowd", {
    storefront: true,
    storefrontSettings: { RATE_LIMITS: `all=1000/900,personalParts=2/900,forms=2/900,${LIMITS}` },
  })
})
afterAll(() => stack?.stop())

let people = 0
const newAddress = () => `198.51.100.${(people += 1)}`

const ask = (path: string, address: string, init: RequestInit = {}) =>
  fetch(`${stack.storeUrl}${path}`, {
    redirect: "manual",
    ...init,
    headers: { "x-forwarded-for": address, ...init.headers },
  })

/** The statuses of answers to one address that asks again and again. */
async function statuses(path: (time: number) => string, address: string, init?: RequestInit) {
  const found: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    found.push((await ask(path(time), address, init)).status)
  }
  return found
}

const GOOD = Array<number>(TIMES).fill(200)
const LIMITED = [429, 429, 429, 429]

test("searches that are kept count for nothing, and each that is made counts", async () => {
  const address = newAddress()
  expect(await statuses(() => "/en-us/search?q=mug", address)).toEqual(GOOD)
  const others = await statuses((time) => `/en-us/search?q=made${time}`, address)
  expect(others).toEqual([200, ...LIMITED, 429])
  expect((await ask("/en-us/search?q=mug", address)).status).toBe(200)
})

test("pictures that are made count for nothing, and each that has to be made counts", async () => {
  const page = await (await ask("/en-us/products/la-2028-stadium-mug", newAddress())).text()
  const [small = ""] = /\/img\/320\/avif\/[^" ,]+/.exec(page) ?? []
  expect(small).not.toBe("")
  const crowd = newAddress()
  expect(await statuses(() => small, crowd)).toEqual(GOOD)
  const others = ["320/webp", "640/avif", "640/webp"].map((size) => small.replace("320/avif", size))
  const found = []
  const maker = newAddress()
  for (const path of others) found.push((await ask(path, maker)).status)
  expect(found).toEqual([200, 200, 429])
  expect((await ask(small, maker)).status).toBe(200)
})

test("orders' links that are none count, and the way back of a payment that is none", async () => {
  const address = newAddress()
  expect(await statuses(() => "/en-us/orders/a.b", address)).toEqual([404, 404, ...LIMITED])
  expect((await ask("/en-us/checkout/return?session_id=cs_none", address)).status).toBe(429)
  const data = newAddress()
  expect(await statuses(() => "/en-us/orders/a.b.data", data)).toEqual([404, 404, ...LIMITED])
})

test("the personal part costs nothing without a session, and with one uses up no page", async () => {
  const address = newAddress()
  expect(await statuses(() => "/en-us/me", address)).toEqual(GOOD)
  const free = await ask("/en-us/me", address)
  expect(await free.json()).toEqual({ count: 0, signedIn: false })
  expect(free.headers.get("cache-control")).toBe("private, no-store")
  expect(free.headers.get("x-content-type-options")).toBe("nosniff")
  const forged = { headers: { Cookie: "podium=forged" } }
  expect(await statuses(() => "/en-us/me", address, forged)).toEqual([200, 200, ...LIMITED])
  expect((await ask("/en-us/cart", address)).status).toBe(200)
})

test("browsers' reports have no answer when there are too many, and use up no form", async () => {
  const address = newAddress()
  const report = {
    method: "POST",
    headers: { "Content-Type": "application/csp-report" },
    body: "{}",
  }
  const found = await statuses(() => "/policy-reports", address, report)
  expect(new Set(found)).toEqual(new Set([204]))
  const form = {
    method: "POST",
    headers: { Origin: stack.storeUrl },
    body: new URLSearchParams({ email: "fan@example.org", password: "not-the-password" }),
  }
  expect((await ask("/en-us/sign-in", address, form)).status).toBe(422)
})
