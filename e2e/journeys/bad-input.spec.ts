import { expect, test } from "../fixtures"

const FORM = { "Content-Type": "application/x-www-form-urlencoded" }

test.describe("addresses that are none", () => {
  for (const [path, status] of [
    ["/xx-yy", 404],
    ["/fr-us", 404],
    ["/en-us/products/no-such-thing", 404],
    ["/en-us/categories/no-such-thing", 404],
    ["/en-us/categories/apparel?page=999", 404],
    ["/en-us/categories/apparel?page=-1", 404],
    ["/en-us/orders/forged.token", 404],
    ["/en-us/checkout/return?session_id=cs_forged", 404],
    ["/en-us/%00", 400],
    ["/en-us/%E0%A4%A", 400],
  ] as const) {
    test(`${path} is answered with ${status}`, async ({ request }) => {
      const response = await request.get(path)
      expect(response.status()).toBe(status)
      expect(await response.text()).not.toMatch(/at \w+ \(|node_modules/)
    })
  }
})

test("a form from elsewhere is refused", async ({ request }) => {
  const foreign = await request.post("/en-us/cart/lines/add", {
    headers: { ...FORM, Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
    data: "variant=variant_1&quantity=1",
  })
  expect(foreign.status()).toBe(403)
})

test.describe("forms with nonsense", () => {
  for (const [name, data, status] of [
    ["a negative quantity", "variant=variant_01&quantity=-1", 400],
    ["a variant that is none", "variant=%00&quantity=1", 400],
    ["100 kB in a field", `variant=variant_01&quantity=1&next=${"x".repeat(100_000)}`, 413],
  ] as const) {
    test(`${name} is answered with ${status}`, async ({ request }) => {
      const headers = { ...FORM, "Sec-Fetch-Site": "same-origin" }
      const response = await request.post("/en-us/cart/lines/add", { headers, data })
      expect(response.status()).toBe(status)
    })
  }
})

test("every page carries its security headers", async ({ request }) => {
  const response = await request.get("/en-us")
  const headers = response.headers()
  expect(headers["content-security-policy"]).toContain("script-src 'self' 'sha256-")
  expect(headers["content-security-policy"]).not.toContain("unsafe")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["x-powered-by"]).toBeUndefined()
  expect(headers["set-cookie"]).toBeUndefined()
  expect(headers["cache-control"]).toContain("s-maxage")
})
