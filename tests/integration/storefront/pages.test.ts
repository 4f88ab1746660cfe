import { createHash } from "node:crypto"
import { brotliDecompressSync } from "node:zlib"
import { readFileSync } from "node:fs"
import { get, type IncomingMessage } from "node:http"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { signature } from "../../../storefront/app/cache/purge.server"
import { startStack, type Stack } from "../../../local/stack"
import { adminOf, type Admin } from "./admin"

const MUG = "/en-us/products/la-2028-stadium-mug"
/** The promise is two seconds, which are measured elsewhere: here it is well below a page's own minute. */
const SOON = { timeout: 20_000, interval: 50 }

let stack: Stack
let staff: Admin
beforeAll(async () => {
  stack = await startStack("pages", { storefront: true })
  staff = await adminOf(stack.commerceUrl)
})
afterAll(() => stack?.stop())

const ask = (path: string, init?: RequestInit) => fetch(`${stack.storeUrl}${path}`, init)
const read = async (path: string) => (await ask(path)).text()
/** A page that is kept from now on. */
async function keep(path: string) {
  await read(path)
  expect(Number((await ask(path)).headers.get("age"))).toBeGreaterThanOrEqual(0)
}

/** The answer as it is on the wire. */
async function raw(path: string, headers: Record<string, string>) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${stack.storeUrl}${path}`, { headers }, resolve).once("error", reject)
  })
  const body = Buffer.concat(await response.toArray())
  return { status: response.statusCode, headers: response.headers, body }
}

describe("a page that is the same for everybody", () => {
  test("names each of its scripts by a hash, and is the same to the letter when it is sent again", async () => {
    const [first, second] = [await ask(MUG), await ask(MUG)]
    const html = await first.text()
    expect(await second.text()).toBe(html)
    const policy = first.headers.get("content-security-policy") ?? ""
    expect(second.headers.get("content-security-policy")).toBe(policy)
    expect(policy).not.toMatch(/unsafe|nonce/)
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([^<]+)<\/script>/g)]
    expect(scripts.length).toBeGreaterThan(2)
    for (const [, text = ""] of scripts) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    }
  })

  test("is nobody's: a cookie changes nothing, and none is set", async () => {
    const html = await read(MUG)
    const answer = await ask(MUG, { headers: { Cookie: "podium=forged; other=1" } })
    expect(answer.headers.has("set-cookie")).toBe(false)
    expect(await answer.text()).toBe(html)
  })

  test("is sent compressed, and not at all to who has it", async () => {
    const plain = await raw(MUG, {})
    const small = await raw(MUG, { "Accept-Encoding": "gzip, br" })
    expect(small.headers["content-encoding"]).toBe("br")
    expect(small.headers.vary).toBe("Accept-Encoding")
    expect(small.body.length * 3).toBeLessThan(plain.body.length)
    expect(brotliDecompressSync(small.body)).toEqual(plain.body)
    const known = await raw(MUG, {
      "Accept-Encoding": "br",
      "If-None-Match": small.headers.etag ?? "",
    })
    expect([known.status, known.body.length]).toEqual([304, 0])
  })

  test("is told to shared caches, with its age and every header of safety", async () => {
    const { headers } = await ask(MUG)
    expect(headers.get("cdn-cache-control")).toMatch(/^max-age=60, stale-while-revalidate=/)
    // A browser would obey it too, and show a fan an old price.
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate, s-maxage=60")
    expect(headers.get("age")).toMatch(/^\d+$/)
    for (const name of ["x-content-type-options", "x-frame-options", "referrer-policy"]) {
      expect(headers.has(name)).toBe(true)
    }
    expect(headers.has("x-powered-by")).toBe(false)
  })
})

describe("long before its minute is over a page shows", () => {
  test("a product's new name, on its page and on lists", async () => {
    const list = "/en-us/search?q=mug"
    await keep(MUG)
    await keep(list)
    const { id } = await staff.product("la-2028-stadium-mug")
    await staff.post(`/admin/products/${id}`, { title: "Renamed mug" })
    await vi.waitFor(async () => {
      expect(await read(MUG)).toContain("Renamed mug")
      expect(await read(list)).toContain("Renamed mug")
    }, SOON)
  })

  test("a new price, and that of a price list", async () => {
    await keep(MUG)
    const { id, variants } = await staff.product("la-2028-stadium-mug")
    const [{ id: variant_id } = { id: "" }] = variants
    await staff.post(`/admin/products/${id}/variants/${variant_id}`, {
      prices: [{ currency_code: "usd", amount: 77.5 }],
    })
    await vi.waitFor(async () => expect(await read(MUG)).toContain("$77.50"), SOON)
    await staff.post("/admin/price-lists", {
      title: "Evening",
      description: "Of a test",
      type: "sale",
      status: "active",
      prices: [{ variant_id, currency_code: "usd", amount: 55.25 }],
    })
    await vi.waitFor(async () => expect(await read(MUG)).toContain("$55.25"), SOON)
  })

  test("that the last one is sold", async () => {
    await keep(MUG)
    expect(await read(MUG)).not.toContain("Sold out")
    await staff.setStock("la-2028-stadium-mug", 0)
    await vi.waitFor(async () => expect(await read(MUG)).toContain("Sold out"), SOON)
  })
})

test("a price list that begins by the clock shows soon after its moment", async () => {
  const path = "/en-us/products/la-2028-palm-row-pin"
  const { variants } = await staff.product("la-2028-palm-row-pin")
  const starts = Date.now() + 20_000
  await staff.post("/admin/price-lists", {
    title: "By the clock",
    description: "Of a test",
    type: "sale",
    status: "active",
    starts_at: new Date(starts).toISOString(),
    prices: variants.map(({ id }) => ({ variant_id: id, currency_code: "usd", amount: 3.21 })),
  })
  // The creation's own purges are over by then: what shows the price is the clock's.
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(starts - 12_000), { timeout: 30_000 })
  await keep(path)
  expect(await read(path)).not.toContain("$3.21")
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(starts), { timeout: 30_000 })
  await vi.waitFor(async () => expect(await read(path)).toContain("$3.21"), SOON)
})

test.each(["/healthz", "/internal/purge", "/policy-reports", "/assets/none.js", "/img/none"])(
  "%s is answered with headers of safety too",
  async (path) => {
    const { headers } = await ask(path)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.has("x-powered-by")).toBe(false)
  },
)

/** No type is guessed, and nothing frames it. */
function expectSafe({ headers }: Response) {
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
}

test("every answer says that nothing guesses its type or frames it", async () => {
  const html = await read("/en-us")
  const script = /\/assets\/[\w.-]+\.js/.exec(html)?.[0] ?? ""
  expect(script).not.toBe("")
  const paths = [
    "/healthz",
    script,
    "/assets/none.js",
    "/nothing",
    "/sitemap.xml",
    "/%ff",
    "/en-us",
  ]
  for (const path of paths) expectSafe(await ask(path))
  expectSafe(await ask("/en-us", { method: "PUT" }))
  expectSafe(await ask("/internal/purge", { method: "POST", body: "{}" }))
})

describe("a purge", () => {
  const purge = (body: string, secret: string, seconds = String(Math.floor(Date.now() / 1_000))) =>
    ask("/internal/purge", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "x-podium-timestamp": seconds,
        "x-podium-signature": signature(secret, seconds, body),
      },
      body,
    })

  test("is taken from commerce only", async () => {
    const { STOREFRONT_SECRET: secret } = stack.secrets
    const body = '{"tags":null}'
    expect((await purge(body, secret)).status).toBe(204)
    expect((await purge(body, `${secret}x`)).status).toBe(403)
    expect((await purge(body, secret, "1700000000")).status).toBe(403)
    expect((await purge("[]", secret)).status).toBe(400)
    expect((await ask("/internal/purge", { method: "POST", body })).status).toBe(403)
    expect((await purge(`{"tags":["${"a".repeat(200_000)}"]}`, secret)).status).toBe(413)
  })
})

test("with commerce gone, pages that are kept still serve, and others say when to come back", async () => {
  await keep("/fr-fr")
  await stack.killCommerce()
  const kept = await ask("/fr-fr")
  expect(kept.status).toBe(200)
  expect(await kept.text()).toContain("Podium")
  const other = await ask("/fr-fr/products/la-2028-palm-row-pin")
  expect(other.status).toBe(503)
  expect(other.headers.get("retry-after")).toBe("10")
  expectSafe(other)
  // What went wrong is written down: when, for which page and what, with nothing that was in its address.
  const told = await vi.waitFor(() => {
    const lines = readFileSync(join(stack.logs, "storefront.log"), "utf8").trim().split("\n")
    const all = lines.map((line) => JSON.parse(line) as Record<string, string>)
    const found = all.find(
      ({ level, message }) => level === "error" && /GET \/store/.test(message ?? ""),
    )
    expect(found).toBeDefined()
    return found
  }, SOON)
  expect(told?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(told?.kind).toBe("storefront")
})
