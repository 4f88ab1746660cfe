import pg from "pg"
import { beforeAll, describe, expect, test } from "vitest"
import { regionOf, variantIn, type Cart } from "./carts"
import { arrived, linkIn, newAddress } from "./mailbox"
import { admin, ask, fan, must } from "./store-api"

let cart: Cart
let region_id: string
let foreign_region: string
let variant_id: string
let line: string
beforeAll(async () => {
  const region = await regionOf("usd")
  region_id = region.id
  foreign_region = (await regionOf("jpy")).id
  variant_id = (await variantIn(region)).id
  const body = { region_id, items: [{ variant_id, quantity: 1 }] }
  cart = (await must<{ cart: Cart }>("POST", "/store/carts", { body })).cart
  line = cart.items[0]?.id ?? ""
})

const at = (below = "") => `/store/carts/${cart.id}${below}`
const CART: [name: string, method: string, path: () => string, body: () => object][] = [
  [
    "a price of one's own",
    "POST",
    () => at("/line-items"),
    () => ({ variant_id, quantity: 1, unit_price: 1 }),
  ],
  [
    "a line's metadata",
    "POST",
    () => at("/line-items"),
    () => ({ variant_id, quantity: 1, metadata: { a: 1 } }),
  ],
  [
    "additional data of a line",
    "POST",
    () => at("/line-items"),
    () => ({ variant_id, quantity: 1, additional_data: {} }),
  ],
  [
    "a changed line's price",
    "POST",
    () => at(`/line-items/${line}`),
    () => ({ quantity: 1, unit_price: 0 }),
  ],
  [
    "a changed line's metadata",
    "POST",
    () => at(`/line-items/${line}`),
    () => ({ quantity: 1, metadata: {} }),
  ],
  ["metadata", "POST", at, () => ({ metadata: { storefront_locale: "fr-fr" } })],
  ["a customer", "POST", at, () => ({ customer_id: "cus_x" })],
  ["another market", "POST", at, () => ({ region_id: foreign_region })],
  ["a sales channel", "POST", at, () => ({ sales_channel_id: "sc_x" })],
  ["codes past their door", "POST", at, () => ({ promo_codes: ["WELCOME10"] })],
  ["an address by its id", "POST", at, () => ({ shipping_address: "caaddr_x" })],
  [
    "an address with an id",
    "POST",
    at,
    () => ({ billing_address: { id: "caaddr_x", city: "Paris" } }),
  ],
  ["an address with metadata", "POST", at, () => ({ shipping_address: { metadata: { a: 1 } } })],
  ["additional data", "POST", at, () => ({ additional_data: { a: 1 } })],
  ["completion", "POST", at, () => ({ completed_at: "2026-01-01" })],
  [
    "word to a carrier",
    "POST",
    () => at("/shipping-methods"),
    () => ({ option_id: "so_x", data: { free: true } }),
  ],
  [
    "a delivery's price",
    "POST",
    () => at("/shipping-methods"),
    () => ({ option_id: "so_x", amount: 0 }),
  ],
  [
    "eleven codes",
    "POST",
    () => at("/promotions"),
    () => ({ promo_codes: Array.from({ length: 11 }, () => "A") }),
  ],
  ["a long code", "POST", () => at("/promotions"), () => ({ promo_codes: ["A".repeat(61)] })],
  [
    "a new cart's customer",
    "POST",
    () => "/store/carts",
    () => ({ region_id, customer_id: "cus_x" }),
  ],
  [
    "a new cart's currency",
    "POST",
    () => "/store/carts",
    () => ({ region_id, currency_code: "jpy" }),
  ],
  [
    "a new cart's buyer",
    "POST",
    () => "/store/carts",
    () => ({ region_id, email: "fan@podium.example" }),
  ],
  ["a new cart's codes", "POST", () => "/store/carts", () => ({ region_id, promo_codes: ["A"] })],
  [
    "a new cart's marks",
    "POST",
    () => "/store/carts",
    () => ({ region_id, metadata: { checkout_attempt: "x" } }),
  ],
  [
    "a new cart's locale that is none",
    "POST",
    () => "/store/carts",
    () => ({ region_id, metadata: { storefront_locale: "<b>" } }),
  ],
  [
    "a new cart's line with metadata",
    "POST",
    () => "/store/carts",
    () => ({ region_id, items: [{ variant_id, quantity: 1, metadata: {} }] }),
  ],
  [
    "a new cart's address by id",
    "POST",
    () => "/store/carts",
    () => ({ region_id, shipping_address: "caaddr_x" }),
  ],
  ["a cart without a market", "POST", () => "/store/carts", () => ({})],
]

test.each(CART)("%s is not a client's to write", async (_name, method, path, body) => {
  const answer = await ask<{ message: string }>(method, path(), { body: body() })
  expect(answer.status).toBe(400)
  expect(answer.body.message).toMatch(/\w+ \w+/)
})

test("an address's fields have to fit each other and the cart's region", async () => {
  const us = { country_code: "us", province: "us-ca", postal_code: "90037", city: "Los Angeles" }
  const wrong = [
    { ...us, country_code: "fr", province: null, postal_code: "75013" },
    { ...us, postal_code: "SW1A 1AA" },
    { ...us, province: "ca-qc" },
    { postal_code: "90037" },
  ]
  for (const shipping_address of wrong) {
    const made = await ask("POST", "/store/carts", { body: { region_id, shipping_address } })
    expect(made.status).toBe(400)
    const changed = await ask("POST", at(), { body: { shipping_address } })
    expect(changed.status).toBe(400)
  }
  const right = { region_id, shipping_address: us }
  expect((await ask("POST", "/store/carts", { body: right })).status).toBe(200)
  const [, misfit] = wrong
  const saved = await ask("POST", "/store/customers/me/addresses", {
    headers: await fan(),
    body: misfit,
  })
  expect(saved.status).toBe(400)
  // A bill may go anywhere, if there is such a place.
  const billing_address = { country_code: "fr", postal_code: "75013", city: "Paris" }
  const billed = await ask("POST", at(), { body: { billing_address } })
  expect(billed.status).toBe(200)
  const nowhere = { billing_address: { ...billing_address, postal_code: "7" } }
  expect((await ask("POST", at(), { body: nowhere })).status).toBe(400)
})

test("a region that sells nowhere makes no cart", async () => {
  const headers = await admin()
  const body = { name: `Nowhere ${Date.now()}`, currency_code: "usd", countries: [] }
  const { region } = await must<{ region: { id: string } }>("POST", "/admin/regions", {
    headers,
    body,
  })
  const made = await ask("POST", "/store/carts", { body: { region_id: region.id } })
  const unknown = await ask("POST", "/store/carts", { body: { region_id: "reg_x" } })
  expect([made.status, unknown.status]).toEqual([400, 404])
  await must("DELETE", `/admin/regions/${region.id}`, { headers })
})

describe("an account", () => {
  const register = async (email: string) => {
    const body = { email, password: "a-long-password" }
    const { token } = await must<{ token: string }>("POST", "/auth/customer/emailpass/register", {
      body,
    })
    return { authorization: `Bearer ${token}` }
  }

  test("cannot be made in another's name", async () => {
    const [mine, victims] = [newAddress("mine"), newAddress("victim")]
    const headers = await register(mine)
    const stolen = await ask("POST", "/store/customers", { headers, body: { email: victims } })
    expect(stolen.status).toBe(400)
    const named = { email: mine, first_name: "M", metadata: { storefront_locale: "fr-fr" } }
    expect((await ask("POST", "/store/customers", { headers, body: named })).status).toBe(200)
  })

  test.each([
    { metadata: { vip: true } },
    { groups: ["x"] },
    { has_account: true },
    { email: "a@b.co" },
  ])("takes no %j", async (body) => {
    const answer = await ask("POST", "/store/customers/me", { headers: await fan(), body })
    expect(answer.status).toBe(400)
  })

  test.each([{ metadata: {} }, { customer_id: "cus_x" }, { id: "cuaddr_x" }])(
    "takes no address with %j",
    async (extra) => {
      const body = { city: "Paris", country_code: "fr", ...extra }
      const path = "/store/customers/me/addresses"
      const answer = await ask("POST", path, { headers: await fan(), body })
      expect(answer.status).toBe(400)
    },
  )

  test("takes no short password, no other words at the door, and no sign-in by GET", async () => {
    const path = "/auth/customer/emailpass"
    const email = newAddress("short")
    const bodies: [string, object][] = [
      [`${path}/register`, { email, password: "short" }],
      [
        `${path}/register`,
        { email, password: "a-long-password", app_metadata: { customer_id: "cus_x" } },
      ],
      [path, { email, password: "x", actor_id: "cus_x" }],
      [`${path}/reset-password`, { identifier: email, metadata: { url: "https://evil.example" } }],
    ]
    for (const [to, body] of bodies) expect((await ask("POST", to, { body })).status).toBe(400)
    expect((await ask("GET", path)).status).toBe(404)
  })
})

test("a password that is guessed first is refused, and a reset link is not used up by it", async () => {
  const email = newAddress("weak.name")
  const path = "/auth/customer/emailpass"
  const weak = ["password123", "Podium2028!", (email.split("@")[0] ?? "").toUpperCase()]
  for (const password of weak) {
    const answer = await ask<{ code: string }>("POST", `${path}/register`, {
      body: { email, password },
    })
    expect([answer.status, answer.body.code]).toEqual([400, "password_common"])
  }
  await must("POST", `${path}/register`, { body: { email, password: "a-long-password" } })
  await must("POST", `${path}/reset-password`, { body: { identifier: email } })
  const [mail] = await arrived(email)
  const token = linkIn(mail?.text ?? "", "reset").searchParams.get("token") ?? ""
  const set = (password: string) =>
    ask<{ code?: string }>("POST", `${path}/update`, {
      headers: { authorization: `Bearer ${token}` },
      body: { email, password },
    })
  for (const password of weak) expect((await set(password)).body.code).toBe("password_common")
  expect((await set("another-password")).status).toBe(200)
})

test("a password is kept as a hash at today's cost: scrypt with N = 2^15, r = 8, p = 3", async () => {
  const database = new pg.Client({ connectionString: process.env.STORE_DATABASE_URL })
  await database.connect()
  const { rows } = await database.query<{ kept: string }>(
    "select provider_metadata->>'password' as kept from provider_identity",
  )
  await database.end()
  expect(rows.length).toBeGreaterThanOrEqual(2)
  for (const { kept } of rows) {
    // The head of the file format of Colin Percival's scrypt: "scrypt", version, log2 N, r and p.
    const head = Buffer.from(kept, "base64")
    expect(head.toString("latin1", 0, 6)).toBe("scrypt")
    expect([head[7], head.readUInt32BE(8), head.readUInt32BE(12)]).toEqual([15, 8, 3])
  }
})

const SHUT: [method: string, path: string][] = [
  ["POST", "/store/returns"],
  ["GET", "/store/return-reasons"],
  ["GET", "/store/payment-providers?region_id=reg_x"],
  ["POST", "/store/orders/order_x/transfer/request"],
  ["POST", "/store/orders/order_x/transfer/accept"],
  ["POST", "/store/orders/order_x/transfer/cancel"],
  ["POST", "/store/orders/order_x/transfer/decline"],
  ["POST", "/store/shipping-options/so_x/calculate"],
  ["GET", "/store/gift-cards/x"],
  ["GET", "/store/store-credits"],
]
test.each(SHUT)("%s %s is shut, to customers too", async (method, path) => {
  const body = method === "POST" ? { token: "x", order_id: "x", items: [] } : undefined
  expect((await ask(method, path, { body, headers: await fan() })).status).toBe(404)
})

const BOUND: [method: string, path: string, body?: object][] = [
  ["GET", "/store/orders"],
  ["GET", "/store/orders/order_x"],
  ["GET", "/store/customers/me"],
  ["POST", "/store/customers/me", {}],
  ["POST", "/store/customers/me/addresses", {}],
  ["DELETE", "/store/customers/me/addresses/cuaddr_x"],
  ["POST", "/store/customers", { email: "a@b.example" }],
  ["POST", "/store/order-claims", { storefront_locale: "fr-fr" }],
  ["POST", "/store/order-claims/proof", { token: "x" }],
  ["DELETE", "/store/sessions"],
  ["DELETE", "/store/sessions/current"],
]
test.each(BOUND)("%s %s needs to know who asks", async (method, path, body) => {
  expect((await ask(method, path, { body })).status).toBe(401)
})

test("another customer's address and order are not found", async () => {
  const email = newAddress("second")
  const body = { email, password: "a-long-password" }
  const path = "/auth/customer/emailpass"
  const { token } = await must<{ token: string }>("POST", `${path}/register`, { body })
  const authorization = `Bearer ${token}`
  await must("POST", "/store/customers", { headers: { authorization }, body: { email } })
  const signed = await must<{ token: string }>("POST", path, { body })
  const second = { authorization: `Bearer ${signed.token}` }
  const address = { first_name: "A", last_name: "B", city: "Paris", country_code: "fr" }
  const { customer } = await must<{ customer: { addresses: { id: string }[] } }>(
    "POST",
    "/store/customers/me/addresses",
    { headers: second, body: address },
  )
  const theirs = `/store/customers/me/addresses/${customer.addresses[0]?.id}`
  const headers = await fan()
  expect((await ask("POST", theirs, { headers, body: address })).status).toBe(404)
  expect((await ask("DELETE", theirs, { headers })).status).toBe(404)
  const orders = await must<{ count: number }>("GET", "/store/orders", { headers: second })
  expect(orders.count).toBe(0)
})
