import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildLines, sumLines } from "../lib/lines"
import { lineWords } from "../lib/words"
import { chargesOf, fingerprintOf, readCartToPay, totalOf, type PayableCart } from "./cart"

const line = (over: object = {}) => ({
  id: "li_1",
  title: "Mug",
  product_title: "Stadium mug",
  variant_title: "Coral",
  variant_id: "var_1",
  quantity: 2,
  variant: { manage_inventory: true, allow_backorder: false },
  total: "32",
  tax_total: "5.33",
  is_tax_inclusive: true,
  ...over,
})
const method = (over: object = {}) => ({
  name: "Standard",
  shipping_option_id: "so_1",
  total: "7",
  tax_total: "1.17",
  is_tax_inclusive: true,
  ...over,
})
const cart = (over: Partial<PayableCart> = {}): PayableCart => ({
  id: "cart_1",
  email: "fan@fans.example",
  completed_at: null,
  currency_code: "eur",
  metadata: null,
  sales_channel_id: "sc_1",
  total: "39",
  items: [line()],
  shipping_methods: [method()],
  shipping_address: { first_name: "Maya", city: "Paris", id: "caaddr_1" },
  payment_collection: null,
  ...over,
})

describe("chargesOf", () => {
  test("shows prices as the cart does: with the tax inside", () => {
    expect(chargesOf(cart())).toEqual({
      currency_code: "eur",
      total: "39",
      items: [{ name: "Stadium mug (Coral)", quantity: 2, amount: "32" }],
      delivery: [{ name: "Standard", quantity: 1, amount: "7" }],
      tax_on_top: "0",
    })
  })

  test("or with the tax of lines and delivery on top", () => {
    const net = { is_tax_inclusive: false }
    const american = cart({
      items: [line({ ...net, total: "33.04", tax_total: "3.04" })],
      shipping_methods: [method({ ...net, total: "7.71", tax_total: "0.71" })],
      total: "40.75",
    })
    const charges = chargesOf(american)
    expect(charges.items[0]?.amount).toBe("30")
    expect(charges.delivery[0]?.amount).toBe("7")
    expect(charges.tax_on_top).toBe("3.75")
  })

  test.each([
    [{ variant_title: "Stadium mug" }, "Stadium mug"],
    [{ variant_title: null }, "Stadium mug"],
    [{ product_title: null, variant_title: null }, "Mug"],
  ])("a line with %j is called %s", (over, name) => {
    expect(chargesOf(cart({ items: [line(over)] })).items[0]?.name).toBe(name)
  })

  test("its lines come to the cart's total, whatever is taxed how", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 })
    const part = fc.record({ net: cents, tax: fc.nat(200_000), inside: fc.boolean() })
    const totals = ({ net, tax, inside }: { net: number; tax: number; inside: boolean }) => ({
      total: String((net + tax) / 100),
      tax_total: String(tax / 100),
      is_tax_inclusive: inside,
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), part, (parts, way) => {
        const total = [...parts, way].reduce((sum, { net, tax }) => sum + net + tax, 0)
        const made = cart({
          items: parts.map((one) => line(totals(one))),
          shipping_methods: [method(totals(way))],
          total: String(total / 100),
        })
        expect(totalOf(made)).toBe(total)
        expect(sumLines(buildLines(chargesOf(made), lineWords("en")))).toBe(total)
      }),
    )
  })
})

describe("fingerprintOf", () => {
  test("is the same for what a fan would call the same", () => {
    const again = cart({
      items: [line({ id: "li_9", quantity: "2" })],
      shipping_address: { city: "Paris", first_name: "Maya", company: "", id: "caaddr_2" },
      metadata: { checkout_attempt: "schk_1" },
      total: "39.00",
    })
    expect(fingerprintOf(again)).toBe(fingerprintOf(cart()))
  })

  test.each<Partial<PayableCart>>([
    { total: "39.01" },
    { email: "other@fans.example" },
    { currency_code: "usd" },
    { items: [line({ quantity: 3 })] },
    { items: [line({ variant_id: "var_2" })] },
    { items: [line({ variant_title: "Blue" })] },
    { shipping_methods: [method({ shipping_option_id: "so_2" })] },
    { shipping_address: { first_name: "Maya", city: "Lyon" } },
    { shipping_address: null },
  ])("differs with %j", (change) => {
    expect(fingerprintOf(cart(change))).not.toBe(fingerprintOf(cart()))
  })
})

test("readCartToPay asks for one cart by its id, and knows when there is none", async () => {
  const asked: { entity: string; filters: object }[] = []
  const query = {
    graph: async (what: { entity: string; filters: object }) => {
      asked.push(what)
      return { data: [] }
    },
  }
  const scope = { resolve: () => query } as unknown as Parameters<typeof readCartToPay>[0]
  expect(await readCartToPay(scope, "cart_1")).toBeUndefined()
  expect(asked).toMatchObject([{ entity: "cart", filters: { id: "cart_1" } }])
})
