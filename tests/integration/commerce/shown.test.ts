import { beforeAll, describe, expect, test } from "vitest"
import { buy, readyCart, regionOf, type Cart } from "./carts"
import { newAddress } from "./mailbox"
import { ask, fan, must } from "./store-api"

/** What an attacker would try: everything that Medusa links to a cart or an order. */
const GREEDY = [
  "*payment_collections.payment_sessions",
  "*payment_collection.payment_sessions.data",
  "+metadata",
  "*customer",
  "*customer.orders",
  "customer.groups.customers.email",
  "*sales_channel",
  "*sales_channel.stock_locations.address",
  "*region.payment_providers",
  "*items.variant.inventory_items.inventory.location_levels",
  "*items.product.sales_channels",
  "+items.metadata",
  "*order",
  "*orders.email",
  "*shipping_methods.data",
  "*promotions.campaign.budget",
  "*promotions.application_method",
  "+shipping_address.metadata",
  "*credit_lines",
  "*transactions",
  "*fulfillments.data",
  "*price_list",
]
const ASKED = [
  ...GREEDY.map((one): [string, string] => [one, one]),
  ["all of it at once", `id,${GREEDY.join()}`],
  ["nothing", ""],
] satisfies [string, string][]

/** Names that no answer to a client has, at any depth. */
const SECRET =
  /^(metadata|data|payment_sessions?|payments|payment_collection|customer|customer_id|customers|groups|sales_channels?|sales_channel_id|stock_locations?|location_levels|inventory(_items)?|orders?|campaign|budget|application_method|credit_lines|transactions|price_list|provider_id|payment_providers|cart_id)$/

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return []
  const below = Object.values(value).flatMap(namesIn)
  return Array.isArray(value) ? below : [...Object.keys(value), ...below]
}
const secretsIn = (value: unknown) => [
  ...new Set(namesIn(value).filter((name) => SECRET.test(name))),
]

const query = (fields: string) => (fields ? `?fields=${encodeURIComponent(fields)}` : "")

let cart: Cart
let order_id: string
let headers: Record<string, string>
beforeAll(async () => {
  headers = await fan()
  cart = await readyCart({ locale: "en-us", email: newAddress("shown") })
  order_id = (await buy({ locale: "en-us", email: "fan@podium.example", headers })).order_id
})

describe.each(ASKED)("asked for %s", (_name, fields) => {
  test("a cart shows nothing of its payment, customer or shop, however it is read", async () => {
    const at = `/store/carts/${cart.id}`
    const region = await regionOf("usd")
    const reads = [
      await ask("GET", `${at}${query(fields)}`),
      await ask("POST", `${at}${query(fields)}`, { body: {} }),
      await ask("POST", `${at}/taxes${query(fields)}`, { body: {} }),
      await ask("POST", `/store/carts${query(fields)}`, { body: { region_id: region.id } }),
    ]
    for (const { status, body } of reads) {
      expect(status).toBe(200)
      expect(body).toHaveProperty("cart.id")
      expect(secretsIn(body)).toEqual([])
    }
  })

  test("an order shows its customer as little of what is behind it", async () => {
    const one = await ask<{ order: object }>("GET", `/store/orders/${order_id}${query(fields)}`, {
      headers,
    })
    const list = await ask<{ orders: object[] }>("GET", `/store/orders${query(fields)}`, {
      headers,
    })
    expect([one.status, list.status]).toEqual([200, 200])
    expect(list.body.orders.length).toBeGreaterThan(0)
    expect(secretsIn(one.body.order)).toEqual([])
    expect(secretsIn(list.body.orders)).toEqual([])
  })

  test("a customer shows no orders, carts or notes", async () => {
    const { status, body } = await ask<{ customer: object }>(
      "GET",
      `/store/customers/me${query(fields)}`,
      { headers },
    )
    expect(status).toBe(200)
    expect(secretsIn(body.customer)).toEqual([])
  })

  test("deliveries show no provider and no warehouse", async () => {
    const path = `/store/shipping-options?cart_id=${cart.id}&${query(fields).slice(1)}`
    const { status, body } = await ask<{ shipping_options: object[] }>("GET", path)
    expect(status).toBe(200)
    expect(body.shipping_options.length).toBeGreaterThan(0)
    expect(secretsIn(body)).toEqual([])
  })
})

test.each([
  "products",
  "product-variants",
  "product-tags",
  "product-types",
  "collections",
  "regions",
])("%s show nothing of the shop behind them", async (noun) => {
  const region = await regionOf("usd")
  const priced = noun.startsWith("product") && !/tags|types/.test(noun)
  for (const fields of [
    "*sales_channels",
    "+inventory_items.inventory.id",
    "*orders,*customer",
    "*payment_providers",
    "id,*variants.inventory_items.inventory.location_levels",
    "*inventory_items.inventory.location_levels,inventory_items.required_quantity",
    "*products.variants.inventory_items",
    "id,*variants.prices",
    "*prices,variants.prices.amount,variants.price_set.prices.amount",
    "*products.variants.prices",
  ]) {
    const path = `/store/${noun}?limit=2${priced ? `&region_id=${region.id}` : ""}`
    const { status, body } = await ask("GET", `${path}&fields=${encodeURIComponent(fields)}`)
    expect(status).toBe(200)
    const secrets = secretsIn(body).filter((name) => name !== "metadata") // the pages' own tables
    expect(namesIn(body)).not.toContain("prices") // of lists that have not begun, too
    expect(secrets).toEqual([])
  }
})

test("what pages need is shown", async () => {
  const found = await must<{ cart: Record<string, unknown> }>("GET", `/store/carts/${cart.id}`)
  expect(found.cart).toMatchObject({
    currency_code: "usd",
    items: [{ title: expect.any(String), quantity: 2, total: expect.any(Number) }],
    shipping_methods: [{ name: expect.any(String), shipping_option_id: expect.any(String) }],
    shipping_address: { city: "Los Angeles" },
  })
  expect(Number(found.cart.total)).toBeGreaterThan(0)
  const { order } = await must<{ order: object }>("GET", `/store/orders/${order_id}`, { headers })
  expect(order).toMatchObject({
    payment_status: "captured",
    fulfillment_status: "not_fulfilled",
    items: [{ quantity: 2 }],
    payment_collections: [{ refunded_amount: expect.anything() }],
  })
})
