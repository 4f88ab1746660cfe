import { beforeAll, describe, expect, test } from "vitest"
import { regionOf, variantIn, type Cart } from "./carts"
import { admin, ask, must } from "./store-api"

interface Refused {
  type: string
  message: string
}

let cart: Cart
let variant: string
let line: string
beforeAll(async () => {
  const region = await regionOf("usd")
  variant = (await variantIn(region)).id
  const body = { region_id: region.id, items: [{ variant_id: variant, quantity: 1 }] }
  cart = (await must<{ cart: Cart }>("POST", "/store/carts", { body })).cart
  line = cart.items[0]?.id ?? ""
})

/** Paths and bodies are made when the test runs: the cart is not there before. */
type Case = [name: string, status: number, method: string, path: () => string, body?: () => object]
const lines = () => `/store/carts/${cart.id}/line-items`
const own = () => `/store/carts/${cart.id}`
const adding = (quantity: unknown) => () => ({ variant_id: variant, quantity })

const CASES: Case[] = [
  ["a negative quantity", 400, "POST", lines, adding(-1)],
  ["no quantity", 400, "POST", lines, adding(0)],
  ["a huge quantity", 400, "POST", lines, adding(1e15)],
  ["half a thing", 400, "POST", lines, adding(1.5)],
  ["more than there is", 400, "POST", lines, adding(999)],
  ["a line made negative", 400, "POST", () => `${lines()}/${line}`, () => ({ quantity: -1 })],
  ["a line made huge", 400, "POST", () => `${lines()}/${line}`, () => ({ quantity: 1e9 })],
  ["a variant that is not", 400, "POST", lines, () => ({ variant_id: "variant_x", quantity: 1 })],
  ["an unknown line changed", 404, "POST", () => `${lines()}/cali_x`, () => ({ quantity: 1 })],
  ["an unknown line removed", 404, "DELETE", () => `${lines()}/cali_x`],
  ["an unknown cart", 404, "GET", () => "/store/carts/cart_x"],
  [
    "an unknown cart changed",
    404,
    "POST",
    () => "/store/carts/cart_x",
    () => ({ email: "a@b.co" }),
  ],
  [
    "a code on an unknown cart",
    404,
    "POST",
    () => "/store/carts/cart_x/promotions",
    () => ({ promo_codes: ["WELCOME10"] }),
  ],
  ["an unknown product", 404, "GET", () => "/store/products/prod_x"],
  ["an unknown category", 404, "GET", () => "/store/product-categories/pcat_x"],
  ["another sales channel", 400, "POST", own, () => ({ sales_channel_id: "sc_x" })],
  ["the plugin's metadata", 400, "POST", own, () => ({ metadata: { checkout_attempt: "x" } })],
  ["a NUL in a text", 400, "POST", own, () => ({ shipping_address: { first_name: "a\u0000" } })],
  ["half an emoji", 400, "POST", own, () => ({ shipping_address: { city: "\ud800" } })],
  [
    "50 kB in a field",
    400,
    "POST",
    own,
    () => ({ shipping_address: { city: "x".repeat(50_000) } }),
  ],
  ["more than 64 kB", 413, "POST", own, () => ({ email: "x".repeat(66_000) })],
  ["a NUL in the query", 400, "GET", () => "/store/products?q=a%00"],
  ["a NUL in the path", 400, "GET", () => "/store/products/a%00"],
  ["broken escapes", 400, "GET", () => "/store/products/%E0%A4%A"],
  ["a page of 101", 400, "GET", () => "/store/products?limit=101"],
  ["a negative page", 400, "GET", () => "/store/products?limit=-1"],
  ["a page of words", 400, "GET", () => "/store/products?limit=all"],
  ["a huge offset", 400, "GET", () => "/store/products?offset=99999999999"],
  ["completing past the payment", 403, "POST", () => `${own()}/complete`, () => ({})],
  ["completing in capitals", 403, "POST", () => `${own()}/Complete`, () => ({})],
  ["a cart in capitals", 404, "POST", () => `/store/CARTS/${cart.id}`, () => ({ email: "a@b.co" })],
  ["the store in capitals", 404, "GET", () => `/STORE/carts/${cart.id}`],
  [
    "a payment session of one's own",
    403,
    "POST",
    () => "/store/payment-collections/pay_col_x/payment-sessions",
    () => ({ provider_id: "pp_system_default" }),
  ],
]

test.each(CASES)(
  "%s is answered with %i and a sentence",
  async (_name, status, method, path, body) => {
    const answer = await ask<Refused>(method, path(), { body: body?.() })
    expect(answer.status).toBe(status)
    expect(answer.body.message).toMatch(/\w+ \w+/)
    expect(answer.body.message).not.toMatch(/\n\s+at |node_modules|select |insert /)
  },
)

test.each(["{not json", '"text"', "null", "[1,"])(
  "the body %j is answered with 400",
  async (body) => {
    expect((await ask("POST", own(), { body })).status).toBe(400)
  },
)

test("a cart is untouched by all that", async () => {
  const { cart: now } = await must<{ cart: { items: { quantity: number }[] } }>("GET", own())
  expect(now.items.map(({ quantity }) => quantity)).toEqual([1])
})

describe("what belongs to others", () => {
  test("a line of another cart is not found, and stays", async () => {
    const region = await regionOf("usd")
    const { cart: other } = await must<{ cart: Cart }>("POST", "/store/carts", {
      body: { region_id: region.id },
    })
    const path = `/store/carts/${other.id}/line-items/${line}`
    expect((await ask("DELETE", path)).status).toBe(404)
    expect((await ask("POST", path, { body: { quantity: 5 } })).status).toBe(404)
    const { cart: mine } = await must<{ cart: Cart }>("GET", own())
    expect(mine.items.map(({ id }) => id)).toEqual([line])
  })

  test("a variant without a price in the cart's market is refused in words", async () => {
    const headers = await admin()
    const { sales_channels } = await must<{ sales_channels: { id: string }[] }>(
      "GET",
      "/admin/sales-channels",
      { headers },
    )
    const { product } = await must<{ product: { id: string; variants: { id: string }[] } }>(
      "POST",
      "/admin/products",
      {
        headers,
        body: {
          title: `Only in Japan ${Date.now()}`,
          status: "published",
          sales_channels: sales_channels.map(({ id }) => ({ id })),
          options: [{ title: "Size", values: ["One"] }],
          variants: [
            {
              title: "One",
              options: { Size: "One" },
              manage_inventory: false,
              prices: [{ amount: 900, currency_code: "jpy" }],
            },
          ],
        },
      },
    )
    const variant_id = product.variants[0]?.id
    const answer = await ask<Refused>("POST", lines(), { body: { variant_id, quantity: 1 } })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/price/i)
    await must("DELETE", `/admin/products/${product.id}`, { headers })
  })
})
