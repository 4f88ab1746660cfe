import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { storeOf, type Store } from "./store"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("new-carts", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

type Row = Record<string, unknown>

/** Sends as the storefront does; with a token as an account of the demonstration. */
async function post(path: string, body: object, token?: string) {
  const response = await fetch(stack.commerceUrl + path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "x-publishable-api-key": stack.publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Row }
}

async function fan(): Promise<string> {
  const account = { email: "fan@podium.example", password: "podium-fan" }
  return String((await post("/auth/customer/emailpass", account)).body.token)
}

const CHANCE = ["id", "cart_id", "item_id", "created_at", "updated_at"]
const OWN = [...CHANCE, "customer_id", "email", "shipping_address_id", "billing_address_id"]
const without = (row: Row, names: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

/** All that the tables keep of a cart, but for chance and for whose it is. */
async function kept(cartId: string) {
  const carts = await store.query("select * from cart where id = $1", [cartId])
  const lines = await store.query(
    "select * from cart_line_item where cart_id = $1 order by variant_sku",
    [cartId],
  )
  const taxes = await store.query(
    `select i.variant_sku, t.* from cart_line_item_tax_line t join cart_line_item i
       on i.id = t.item_id where i.cart_id = $1 order by variant_sku`,
    [cartId],
  )
  const addresses = await store.query(
    `select a.* from cart_address a join cart c
       on a.id in (c.shipping_address_id, c.billing_address_id) where c.id = $1`,
    [cartId],
  )
  return {
    cart: carts.map((row) => without(row, OWN)),
    lines: lines.map((row) => without(row, CHANCE)),
    taxes: taxes.map((row) => without(row, CHANCE)),
    addresses: addresses.map((row) => without(row, OWN)),
  }
}

async function wish(country: string, skus: string[], more: object) {
  const [region] = await store.query(
    "select region_id as id from region_country where iso_2 = $1",
    [country],
  )
  const variants = await store.query("select id from product_variant where sku = any($1)", [skus])
  expect(variants).toHaveLength(skus.length)
  const items = variants.map(({ id }, at) => ({ variant_id: id, quantity: at + 1 }))
  return { region_id: region?.id, items, ...more }
}

const MUG = "LA-2028-STADIUM-MUG-CORAL"
const cartOf = (answer: { body: Row }) => String((answer.body.cart as Row | undefined)?.id)

/** A guest's cart is made by a short way of ours, an account's by Medusa's own workflow. */
describe("a new cart with lines is what Medusa makes of it", () => {
  test.each([
    ["fr", { locale: "fr-FR", shipping_address: { country_code: "fr" } }],
    ["us", { locale: "en-US", shipping_address: { country_code: "us", province: "us-ca" } }],
    ["jp", { locale: "en-US", shipping_address: { country_code: "jp" } }],
    ["jp", {}],
  ])("in %s, with %o", async (country, more) => {
    const rows = await store.query<{ sku: string }>(
      "select min(sku) as sku from product_variant group by product_id order by 1 limit 3",
    )
    const body = await wish(country, [MUG, ...rows.map(({ sku }) => sku)], {
      metadata: { storefront_locale: "fr-fr" },
      ...more,
    })
    const guests = await post("/store/carts?fields=id", body)
    const accounts = await post("/store/carts?fields=id", body, await fan())
    const ours = await kept(cartOf(guests))
    expect(ours.lines).toHaveLength(4)
    expect(ours).toEqual(await kept(cartOf(accounts)))
    expect(Object.keys(guests.body)).toEqual(Object.keys(accounts.body))
  })

  test("at a reduced price, with what it cost before", async () => {
    const [variant] = await store.query<{ set: string }>(
      `select l.price_set_id as set from product_variant v
         join product_variant_price_set l on l.variant_id = v.id where v.sku = $1`,
      [MUG],
    )
    await store.query(
      `insert into price_list (id, title, description, status, type, rules_count)
         values ('plist_half', 'Half', 'Half', 'active', 'sale', 0)`,
    )
    await store.query(
      `insert into price (id, price_set_id, price_list_id, currency_code, amount, raw_amount, rules_count)
         values ('price_half', $1, 'plist_half', 'eur', 3, '{"value":"3","precision":20}', 0)`,
      [variant?.set],
    )
    try {
      const body = await wish("fr", [MUG], { shipping_address: { country_code: "fr" } })
      const ours = await kept(cartOf(await post("/store/carts?fields=id", body)))
      const theirs = await kept(cartOf(await post("/store/carts?fields=id", body, await fan())))
      expect(ours.lines[0]).toMatchObject({ unit_price: "3" })
      expect(ours.lines[0]?.compare_at_unit_price).not.toBeNull()
      expect(ours).toEqual(theirs)
    } finally {
      await store.query("delete from price where id = 'price_half'")
      await store.query("delete from price_list where id = 'plist_half'")
    }
  })

  test.each([
    ["an unknown variant", { items: [{ variant_id: "variant_none", quantity: 1 }] }],
    ["an unknown region", { region_id: "reg_none" }],
  ])("is refused for %s as Medusa refuses it", async (_name, wrong) => {
    const body = { ...(await wish("fr", [MUG], {})), ...wrong }
    const ours = await post("/store/carts?fields=id", body)
    const theirs = await post("/store/carts?fields=id", body, await fan())
    expect(ours.status).toBeGreaterThanOrEqual(400)
    expect(ours.status).toBeLessThan(500)
    expect(ours).toEqual(theirs)
  })

  test("is refused beyond what is there", async () => {
    const body = await wish("fr", [MUG], {})
    const many = { ...body, items: body.items.map((item) => ({ ...item, quantity: 99_999 })) }
    const ours = await post("/store/carts?fields=id", many)
    expect(ours).toEqual(await post("/store/carts?fields=id", many, await fan()))
    expect(ours.status).toBe(400)
  })

  test("is refused with one variant in two lines: stock is reserved line by line", async () => {
    const body = await wish("fr", [MUG], {})
    const twice = { ...body, items: [...body.items, ...body.items] }
    for (const token of [undefined, await fan()]) {
      const { status, body: told } = await post("/store/carts?fields=id", twice, token)
      expect([status, told.message]).toEqual([400, "items: Each variant can be named once."])
    }
  })
})
