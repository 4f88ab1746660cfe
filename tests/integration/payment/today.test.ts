import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { adminOf, type Admin } from "./orders"
import { filledCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
let admin: Admin
beforeAll(async () => {
  stack = await startStack("today", { storefront: false })
  store = storeOf(stack)
  admin = await adminOf(stack)
})
afterAll(() => stack?.stop())

const SKU = "LA-2028-STADIUM-MUG-CORAL"
type Row = Record<string, unknown>

const FRANCE = {
  first_name: "Zoë",
  last_name: "Martin",
  address_1: "3 rue de Rivoli",
  city: "Paris",
  postal_code: "75004",
  country_code: "fr",
}
const CALIFORNIA = {
  ...FRANCE,
  city: "Los Angeles",
  province: "us-ca",
  postal_code: "90037",
  country_code: "us",
}
const TOKYO = { ...FRANCE, city: "Tokyo", postal_code: "150-0001", country_code: "jp" }

const AMOUNTS = "currency_code,total,tax_total,item_total,shipping_total,*items,*shipping_methods"

interface Amounts {
  currency_code: string
  total: number
  tax_total: number
  item_total: number
  shipping_total: number
  items: { id: string; quantity: number; unit_price: number; is_tax_inclusive: boolean }[]
  shipping_methods: { name: string; amount: number; is_tax_inclusive: boolean }[]
}

async function amounts(cartId: string) {
  const answer = await store.must("GET", `/store/carts/${cartId}?fields=${AMOUNTS}`)
  const { items, shipping_methods, ...sums } = answer.cart as Amounts
  const taxes = await store.query(
    `select rate, code, description, item_id as of from cart_line_item_tax_line t
       where item_id in (select id from cart_line_item where cart_id = $1) and deleted_at is null
     union all
     select rate, code, description, shipping_method_id from cart_shipping_method_tax_line t
       where shipping_method_id in (select id from cart_shipping_method where cart_id = $1)
       and deleted_at is null order by of`,
    [cartId],
  )
  return {
    sums,
    taxes,
    lines: items.map(({ id, quantity, unit_price, is_tax_inclusive: inside }) => ({
      id,
      quantity,
      unit_price,
      inside,
    })),
    methods: shipping_methods.map(({ name, amount, is_tax_inclusive: inside }) => ({
      name,
      amount,
      inside,
    })),
  }
}

/** A cart made as the storefront makes it: a line, then who buys, then a delivery. */
async function stepByStep(country: string, to: object, locale: string, option = 0) {
  const [region] = await store.query<{ id: string }>(
    "select region_id as id from region_country where iso_2 = $1",
    [country],
  )
  const [variant] = await store.query<{ id: string }>(
    "select id from product_variant where sku = $1",
    [SKU],
  )
  const { cart } = (await store.must("POST", "/store/carts", {
    region_id: region?.id,
    locale,
    shipping_address: { country_code: country },
    items: [{ variant_id: variant?.id, quantity: 2 }],
  })) as { cart: { id: string } }
  const at = `/store/carts/${cart.id}`
  await store.must("POST", at, {
    email: "fan@fans.example",
    shipping_address: to,
    billing_address: to,
  })
  const { shipping_options: options } = (await store.must(
    "GET",
    `/store/shipping-options?cart_id=${cart.id}`,
  )) as { shipping_options: { id: string }[] }
  await store.must("POST", `${at}/shipping-methods`, {
    option_id: (options[option] ?? options[0])?.id,
  })
  return { id: cart.id, options }
}

/** Has Medusa's own workflow reckon the whole cart anew: a line is given the quantity that it has. */
async function refreshed(cartId: string) {
  const { lines } = await amounts(cartId)
  const [line] = lines
  const path = `/store/carts/${cartId}/line-items/${line?.id}`
  await store.must("POST", path, { quantity: line?.quantity })
  return amounts(cartId)
}

const pay = (cartId: string) =>
  store.api("POST", `/store/carts/${cartId}/checkout-session`, { locale: "en-us" })

interface Option {
  id: string
  name: string
  amount: number
  type?: { description: string | null } | null
}

/** A cart's deliveries as we offer them, and by Medusa's own list. */
async function offers(cartId: string) {
  const ours = (await store.must("GET", `/store/carts/${cartId}/deliveries`)) as {
    deliveries: object[]
  }
  const medusas = (await store.must("GET", `/store/shipping-options?cart_id=${cartId}`)) as {
    shipping_options: Option[]
  }
  const same = medusas.shipping_options.map(({ id, name, amount, type }) => ({
    id,
    name,
    description: type?.description ?? null,
    amount,
  }))
  return [ours.deliveries, same]
}

describe("a cart's deliveries", () => {
  test.each([
    ["fr", FRANCE, "fr-FR"],
    ["us", CALIFORNIA, "en-US"],
    ["jp", TOKYO, "en-US"],
  ])("to %s are those of Medusa's own list", async (country, to, locale) => {
    const { id, options } = await stepByStep(country, to, locale, 0)
    expect(options.length).toBeGreaterThan(1)
    const [ours, medusas] = await offers(id)
    expect(ours).toEqual(medusas)
    expect(ours).toHaveLength(options.length)
  })

  test("are so too where a code reduces the cart", async () => {
    const { id } = await stepByStep("fr", FRANCE, "fr-FR", 0)
    await store.must("POST", `/store/carts/${id}/promotions`, { promo_codes: ["WELCOME10"] })
    const [ours, medusas] = await offers(id)
    expect(ours).toEqual(medusas)
  })
})

describe("a cart's amounts, step by step", () => {
  test.each([
    ["fr", FRANCE, "fr-FR"],
    ["us", CALIFORNIA, "en-US"],
    ["jp", TOKYO, "en-US"],
  ])("to %s are what Medusa's own refresh makes of it", async (country, to, locale) => {
    for (const option of [0, 1]) {
      const { id } = await stepByStep(country, to, locale, option)
      const ours = await amounts(id)
      expect(ours.taxes.length).toBeGreaterThan(country === "jp" ? 0 : 1)
      expect(await refreshed(id)).toEqual(ours)
    }
  })

  test("another delivery takes the first one's place", async () => {
    const { id, options } = await stepByStep("us", CALIFORNIA, "en-US")
    expect(options.length).toBeGreaterThan(1)
    await store.must("POST", `/store/carts/${id}/shipping-methods`, { option_id: options[1]?.id })
    const ours = await amounts(id)
    expect(ours.methods).toHaveLength(1)
    expect(await refreshed(id)).toEqual(ours)
  })

  test("another address changes what follows from it, the delivery too", async () => {
    const { id } = await stepByStep("us", CALIFORNIA, "en-US")
    const before = await amounts(id)
    const oregon = { ...CALIFORNIA, city: "Portland", province: "us-or", postal_code: "97201" }
    await store.must("POST", `/store/carts/${id}`, { shipping_address: oregon })
    const after = await amounts(id)
    expect(after.sums.tax_total).toBeLessThan(before.sums.tax_total)
    expect(await refreshed(id)).toEqual(after)
  })

  test("a code given first stays true through the later steps", async () => {
    const id = await filledCart(store)
    const code = { promo_codes: ["WELCOME10"] }
    await store.must("POST", `/store/carts/${id}/promotions`, code)
    await store.must("POST", `/store/carts/${id}`, { email: "else@fans.example" })
    const ours = await amounts(id)
    expect(await refreshed(id)).toEqual(ours)
    expect((await pay(id)).status).toBe(200)
  })

  test("a delivery to elsewhere is refused as Medusa refuses it", async () => {
    const { id } = await stepByStep("fr", FRANCE, "fr-FR")
    const { options } = await stepByStep("us", CALIFORNIA, "en-US")
    const path = `/store/carts/${id}/shipping-methods`
    const { status, body } = await store.api("POST", path, { option_id: options[0]?.id })
    expect({ status, type: body.type }).toEqual({ status: 400, type: "invalid_data" })
  })
})

/** Pays after something changed: told once, with the new amounts in the cart, and then it can be paid. */
async function expectToldOnce(cartId: string) {
  const before = await amounts(cartId)
  const refused = await pay(cartId)
  expect({ status: refused.status, code: refused.body.code }).toEqual({
    status: 409,
    code: "prices_changed",
  })
  const after = await amounts(cartId)
  expect(after.sums.total).not.toBe(before.sums.total)
  const paid = await pay(cartId)
  expect(paid.status).toBe(200)
  const page = paid.body.checkout_session as { total: number }
  expect(page.total).toBe(Math.round(after.sums.total * 100))
}

/** Changes rows for as long as `work` takes. */
async function changing(sql: string, back: string, work: () => Promise<void>) {
  await store.query(sql)
  try {
    await work()
  } finally {
    await store.query(back)
  }
}

describe("what changed since the cart was filled is told before it is paid", () => {
  test("nothing: it can be paid at once, for what was shown", async () => {
    const { id } = await stepByStep("us", CALIFORNIA, "en-US")
    const { sums } = await amounts(id)
    const { status, body } = await pay(id)
    expect(status).toBe(200)
    expect((body.checkout_session as Row).total).toBe(Math.round(sums.total * 100))
  })

  const MUG = `(select price_set_id from product_variant_price_set l join product_variant v
    on v.id = l.variant_id where v.sku = '${SKU}')`
  const price = (sign: string) =>
    `update price set amount = amount ${sign} 1,
       raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount ${sign} 1)::text))
     where price_set_id in ${MUG} and currency_code = 'eur'`
  const rate = (sign: string) => `update tax_rate set rate = rate ${sign} 1`
  const delivery = (sign: string) =>
    `update price set amount = amount ${sign} 1,
       raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount ${sign} 1)::text))
     where price_set_id in (select price_set_id from shipping_option_price_set) and amount > 0`

  test("a product's price", async () => {
    const { id } = await stepByStep("fr", FRANCE, "fr-FR")
    await changing(price("+"), price("-"), () => expectToldOnce(id))
  })

  test("a tax that is added", async () => {
    const { id } = await stepByStep("us", CALIFORNIA, "en-US")
    await changing(rate("+"), rate("-"), () => expectToldOnce(id))
  })

  test("a delivery's price", async () => {
    const { id } = await stepByStep("us", CALIFORNIA, "en-US")
    await changing(delivery("+"), delivery("-"), () => expectToldOnce(id))
  })

  test("a promotion that is given to everybody", async () => {
    const { id } = await stepByStep("fr", FRANCE, "fr-FR")
    const { status, body } = await admin.api("POST", "/admin/promotions", {
      code: "EVERYBODY5",
      type: "standard",
      status: "active",
      is_automatic: true,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: 5,
        currency_code: "eur",
      },
    })
    expect(status).toBe(200)
    const { id: promotion } = body.promotion as { id: string }
    await expectToldOnce(id)
    await admin.api("DELETE", `/admin/promotions/${promotion}`)
  })

  test("a product that is not sold any more is not paid for", async () => {
    const { id } = await stepByStep("fr", FRANCE, "fr-FR")
    const shown = (status: string) =>
      `update product set status = '${status}' where id = (select product_id from product_variant where sku = '${SKU}')`
    await changing(shown("draft"), shown("published"), async () => {
      const { status, body } = await pay(id)
      expect({ status, code: body.code }).toEqual({ status: 409, code: "items_unavailable" })
    })
    expect((await pay(id)).status).toBe(200)
  })
})
