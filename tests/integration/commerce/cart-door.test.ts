import { beforeAll, describe, expect, test } from "vitest"
import { readyCart, regionOf, variantIn, type Cart } from "./carts"
import { newAddress } from "./mailbox"
import { ask, fan, must } from "./store-api"

interface Made {
  cart: Cart
  cart_key: string
}

let region_id: string
let variant_id: string
let mine: Made
let other: Made
let line: string
beforeAll(async () => {
  const region = await regionOf("usd")
  region_id = region.id
  variant_id = (await variantIn(region)).id
  const body = { region_id, items: [{ variant_id, quantity: 1 }] }
  mine = await must<Made>("POST", "/store/carts", { body })
  other = await must<Made>("POST", "/store/carts", { body })
  line = mine.cart.items[0]?.id ?? ""
})

/** Every way to a cart, by its id in the path, the query or the body. */
const DOORS: [name: string, method: string, path: (id: string) => string, body?: () => object][] = [
  ["reading it", "GET", (id) => `/store/carts/${id}`],
  ["changing it", "POST", (id) => `/store/carts/${id}`, () => ({ email: "thief@fans.example" })],
  [
    "adding a line",
    "POST",
    (id) => `/store/carts/${id}/line-items`,
    () => ({ variant_id, quantity: 1 }),
  ],
  [
    "changing a line",
    "POST",
    (id) => `/store/carts/${id}/line-items/${line}`,
    () => ({ quantity: 9 }),
  ],
  ["removing a line", "DELETE", (id) => `/store/carts/${id}/line-items/${line}`],
  [
    "adding a code",
    "POST",
    (id) => `/store/carts/${id}/promotions`,
    () => ({ promo_codes: ["WELCOME10"] }),
  ],
  [
    "removing a code",
    "DELETE",
    (id) => `/store/carts/${id}/promotions`,
    () => ({ promo_codes: ["WELCOME10"] }),
  ],
  [
    "choosing a delivery",
    "POST",
    (id) => `/store/carts/${id}/shipping-methods`,
    () => ({ option_id: "so_x" }),
  ],
  ["claiming it", "POST", (id) => `/store/carts/${id}/customer`, () => ({})],
  ["its taxes", "POST", (id) => `/store/carts/${id}/taxes`, () => ({})],
  ["completing it", "POST", (id) => `/store/carts/${id}/complete`, () => ({})],
  ["paying it", "POST", (id) => `/store/carts/${id}/checkout-session`, () => ({ locale: "en-us" })],
  ["its deliveries", "GET", (id) => `/store/shipping-options?cart_id=${id}`],
  ["what it can be delivered by", "GET", (id) => `/store/carts/${id}/deliveries`],
  [
    "a delivery's price",
    "POST",
    () => "/store/shipping-options/so_x/calculate",
    () => ({ cart_id: mine.cart.id }),
  ],
  [
    "its payment collection",
    "POST",
    () => "/store/payment-collections",
    () => ({ cart_id: mine.cart.id }),
  ],
  [
    "prices as in it",
    "GET",
    (id) => `/store/products?limit=1&region_id=${region_id}&cart_id=${id}`,
  ],
  ["a route that there is not", "GET", (id) => `/store/carts/${id}/anything`],
  ["it in other signs", "GET", (id) => `/store/carts/%63${id.slice(1)}`],
  ["it with a slash", "GET", (id) => `/store/carts/${id}/`],
]

describe.each(DOORS)("%s", (_name, method, path, body) => {
  const knock = (id: string, headers: Record<string, string>) =>
    ask<{ message: string }>(method, path(id), { headers, body: body?.() })

  test("takes the key of this cart: none, another's, a changed one open nothing", async () => {
    const { id } = mine.cart
    const changed = mine.cart_key.replace(/.$/, (last) => (last === "A" ? "B" : "A"))
    const keys = ["", "null", other.cart_key, changed, `${mine.cart_key}, ${mine.cart_key}`]
    const answers = await Promise.all(keys.map((key) => knock(id, { "x-cart-key": key })))
    for (const { status, body: told } of answers) {
      expect([status, told.message]).toEqual([404, "There is no such cart."])
    }
  })

  test("does not tell a cart that is from one that is not", async () => {
    const unknown = await knock("cart_01AAAAAAAAAAAAAAAAAAAAAAAA", { "x-cart-key": "x" })
    const known = await knock(mine.cart.id, { "x-cart-key": "x" })
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  })

  test("is not opened by a customer who has nothing to do with it", async () => {
    const headers = { "x-cart-key": "", ...(await fan()) }
    expect((await knock(mine.cart.id, headers)).status).toBe(404)
  })
})

test("two ids at once open nothing", async () => {
  const { id } = mine.cart
  const headers = { "x-cart-key": mine.cart_key }
  for (const query of [`cart_id=${id}&cart_id=${other.cart.id}`, `cart_id[]=${other.cart.id}`]) {
    const answer = await ask("GET", `/store/shipping-options?${query}`, { headers })
    expect(answer.status).toBe(404)
  }
})

test("the key opens the cart, which nobody has changed", async () => {
  const { cart } = await must<{ cart: Record<string, unknown> & Cart }>(
    "GET",
    `/store/carts/${mine.cart.id}`,
    { headers: { "x-cart-key": mine.cart_key } },
  )
  expect(cart.items).toEqual([expect.objectContaining({ id: line, quantity: 1 })])
  expect(cart.email).not.toBe("thief@fans.example")
})

test("the key is told once, to who makes the cart", async () => {
  expect(mine.cart_key).toMatch(/^[\w-]{43}$/)
  expect(other.cart_key).not.toBe(mine.cart_key)
  const again = await ask<object>("GET", `/store/carts/${mine.cart.id}`)
  expect(again.status).toBe(200)
  expect(JSON.stringify(again.body)).not.toContain(mine.cart_key)
})

test("a customer's token opens no cart: not by the e-mail in it, nor one's own without its key", async () => {
  const headers = { ...(await fan()), "x-cart-key": "" }
  const { cart: own } = await must<Made>("POST", "/store/carts", { headers, body: { region_id } })
  const guests = await readyCart({ locale: "en-us", email: "fan@podium.example" })
  for (const { id } of [own, guests]) {
    expect((await ask("GET", `/store/carts/${id}`, { headers })).status).toBe(404)
    const claim = await ask("POST", `/store/carts/${id}/customer`, { headers, body: {} })
    expect(claim.status).toBe(404)
  }
})

test("a customer's token beside the key makes no difference", async () => {
  const cart = await readyCart({ locale: "en-us", email: newAddress("guest") })
  expect((await ask("GET", `/store/carts/${cart.id}`, { headers: await fan() })).status).toBe(200)
})
