import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { LOCALES, parseLocale, type Locale } from "~/i18n/markets"
import * as environment from "~/lib/env.server"
import { FakeCommerce, refusal } from "~/testing/commerce"
import "~/testing/store"
import { call, valueOf } from "./client.server"
import { getOrder, orderByLink } from "./orders.server"

const french = parseLocale("fr-ca") as Locale
const PATH = "/store/things/thing_1"

let commerce: FakeCommerce
let log: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  commerce = new FakeCommerce().install()
  log = vi.spyOn(console, "error").mockImplementation(() => undefined)
})
afterEach(() => void vi.restoreAllMocks())

/** The status of the Response that a call throws, or what it answers. */
const outcome = async (reply: Response, path = PATH) => {
  commerce.on(`GET ${path}`, reply)
  return call(french, path).catch((thrown: unknown) => (thrown as Response).status)
}

test.each([
  [
    "breaks off",
    new Response(new ReadableStream({ start: (body) => body.error(new TypeError()) })),
  ],
  ["is no JSON", new Response("{")],
])("a good answer whose body %s is an outage, and no fault of ours", async (_, reply) => {
  reply.headers.set("Content-Type", "application/json")
  vi.stubGlobal("fetch", () => Promise.resolve(reply))
  const thrown: unknown = await call(french, PATH).catch((error: unknown) => error)
  expect((thrown as Response).status).toBe(503)
  expect(log).toHaveBeenCalledOnce()
})

test("a call goes nowhere else, and takes its token to no other host", async () => {
  vi.unstubAllGlobals() // the network itself
  const elsewhere = vi.fn()
  const server = createServer((req, res) => {
    if (req.url === "/elsewhere") elsewhere()
    res.writeHead(307, { Location: "/elsewhere" }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const settings = vi.spyOn(environment, "env").mockReturnValue({
    ...environment.env(),
    COMMERCE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  const answer = await call(french, PATH, { token: "jwt" }).catch((thrown: unknown) => thrown)
  server.close()
  settings.mockRestore()
  expect((answer as Response).status).toBe(503)
  expect(elsewhere).not.toHaveBeenCalled()
  expect(log).toHaveBeenCalledOnce()
})

test.each(["//elsewhere.example/x", "../../admin/users", "x?y#z", "https://elsewhere.example"])(
  "an id like %s, as it may stand in a page's address, leads to no other place",
  async (id) => {
    const asked: URL[] = []
    vi.stubGlobal("fetch", (url: URL) => {
      asked.push(url)
      return Promise.resolve(Response.json({}))
    })
    await orderByLink(french, id)
    await getOrder(french, "jwt", id)
    const prefix = new URL(environment.env().COMMERCE_URL).origin
    const part = encodeURIComponent(id)
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      `${prefix}/store/order-links/${part}`,
      `${prefix}/store/orders/${part}`,
    ])
  },
)

describe("a call", () => {
  test("carries the key, the catalogue's language, and a token where there is one", async () => {
    commerce.on(`POST ${PATH}`, { done: true })
    await call(french, PATH, { method: "POST", body: { a: 1 }, token: "jwt" })
    await call(french, PATH, { method: "POST" })
    const [first, second] = commerce.to(`POST ${PATH}`)
    expect(first?.headers.get("x-publishable-api-key")).toBe("pk_test")
    expect(first?.headers.get("x-medusa-locale")).toBe("fr-FR")
    expect(first?.headers.get("Authorization")).toBe("Bearer jwt")
    expect(first?.body).toEqual({ a: 1 })
    expect(second?.headers.has("Authorization")).toBe(false)
    expect(second?.headers.has("Content-Type")).toBe(false)
  })

  test("writes its query as the Store API reads it", async () => {
    commerce.on(`GET ${PATH}`, {})
    await call(french, PATH, { query: { id: ["a", "b"], q: "écharpe & gants", page: undefined } })
    const [made] = commerce.calls
    expect(made?.query.getAll("id[]")).toEqual(["a", "b"])
    expect(made?.query.get("q")).toBe("écharpe & gants")
    expect(made?.query.has("page")).toBe(false)
  })

  test("brings back JSON, and nothing where there is none", async () => {
    expect(await outcome(Response.json({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } })
    expect(await outcome(new Response("Created", { status: 201 }))).toEqual({ ok: true })
  })

  test.each([
    [400, { type: "invalid_data", message: "m" }, { code: "invalid_data", message: "m" }],
    [401, { type: "unauthorized" }, { code: "unauthorized", message: "" }],
    [404, {}, { code: "unknown", message: "" }],
    [409, { code: "payment_in_progress", type: "x" }, { code: "payment_in_progress" }],
    [503, { code: "payment_unavailable" }, { code: "payment_unavailable" }],
    [503, { code: "checkout_busy" }, { code: "checkout_busy" }],
  ])("a refusal with %i is a value, with its reason: %j", async (status, body, expected) => {
    expect(await outcome(refusal(status, body))).toMatchObject({ ok: false, status, ...expected })
  })

  test.each(["<html>", "null", "7", "[]", '{"code":7,"message":{}}', '{"code":""}'])(
    "a refusal that gives no reason of ours is a value too: %s",
    async (body) => {
      const answer = await outcome(new Response(body, { status: 413 }))
      expect(answer).toEqual({ ok: false, status: 413, code: "unknown", message: "" })
    },
  )

  test("a refusal's details come with it", async () => {
    const details = { line_ids: ["cali_1"] }
    const answer = await outcome(
      Response.json({ code: "items_unavailable", details }, { status: 409 }),
    )
    expect(answer).toMatchObject({ code: "items_unavailable", details })
  })

  test.each([500, 502, 503, 504])("%i of commerce is an outage", async (status) => {
    expect(await outcome(new Response("boom", { status }))).toBe(503)
  })

  test("no answer is an outage that says when to come back", async () => {
    commerce.down()
    const thrown = await call(french, PATH).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Response)
    expect((thrown as Response).headers.get("Retry-After")).toBe("10")
  })

  test("what goes wrong is logged without ids, tokens or what was sent", async () => {
    commerce.on("POST /store/carts/cart_secret", new Response("", { status: 500 }))
    const sent = { method: "POST", body: { email: "maya@fans.example" }, token: "jwt" } as const
    await call(french, "/store/carts/cart_secret", sent).catch(() => undefined)
    commerce.down()
    await call(french, "/store/carts/cart_secret", sent).catch(() => undefined)
    const lines = log.mock.calls.flat().join("\n")
    expect(lines).toContain("POST /store/carts")
    expect(lines).not.toMatch(/cart_secret|maya|jwt/)
  })

  test("whatever commerce answers, a page gets a value or an outage", async () => {
    const status = fc
      .integer({ min: 200, max: 599 })
      .filter((code) => ![204, 205, 304].includes(code))
    await fc.assert(
      fc.asyncProperty(
        status,
        fc.json(),
        fc.constantFrom(...LOCALES),
        async (code, json, locale) => {
          const headers = { "Content-Type": "application/json" }
          commerce.on(`GET ${PATH}`, new Response(json, { status: code, headers }))
          const answer = await call(locale, PATH).catch((thrown: unknown) => thrown)
          if (answer instanceof Response) expect(answer.status).toBe(503)
          else expect(answer).toHaveProperty("ok", code < 300)
        },
      ),
    )
  })
})

describe("valueOf", () => {
  const refused = (status: number) => () =>
    valueOf({ ok: false, status, code: "not_found", message: "a secret" })

  test("takes what is there", () => {
    expect(valueOf({ ok: true, value: 7 })).toBe(7)
  })

  test.each([
    [404, 404],
    [400, 400],
    [401, 400],
    [409, 400],
  ])(
    "makes a page of a refusal with %i: %i, without commerce's words",
    async (status, expected) => {
      const thrown = await Promise.resolve()
        .then(refused(status))
        .catch((error: unknown) => error)
      expect((thrown as Response).status).toBe(expected)
      expect(await (thrown as Response).text()).not.toContain("secret")
    },
  )
})
