import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isPlain } from "./is-of-today"
import type { PricedCart } from "./priced-cart"
import { sameTaxLines, type TaxLine } from "./tax-lines"

const taxLine = (of: string, rate: number, name = "Sales tax") =>
  ({
    line_item_id: of,
    rate,
    code: "ca",
    name,
    provider_id: "tp_system",
    rate_id: "txr_1",
  }) as TaxLine

const line = (id: string, rates: number[]): PricedCart["items"][number] => ({
  id,
  variant_id: "variant_1",
  product_id: "prod_1",
  product_type_id: null,
  quantity: 1,
  unit_price: 10,
  is_tax_inclusive: false,
  is_custom_price: false,
  is_giftcard: false,
  adjustments: [],
  tax_lines: rates.map((rate) => ({
    code: "ca",
    rate,
    provider_id: "tp_system",
    description: "Sales tax",
  })),
})

const cart = (patch: Partial<PricedCart> = {}): PricedCart => ({
  id: "cart_1",
  email: null,
  locale: "en-US",
  currency_code: "usd",
  region_id: "reg_1",
  sales_channel_id: "sc_1",
  customer_id: null,
  completed_at: null,
  metadata: null,
  total: 10,
  item_total: 10,
  items: [line("a", [7.25]), line("b", [7.25, 2])],
  shipping_methods: [],
  shipping_address: { country_code: "us" },
  region: { automatic_taxes: true },
  customer: null,
  promotions: [],
  credit_lines: [],
  ...patch,
})

const ITS_OWN = [taxLine("a", 7.25), taxLine("b", 7.25), taxLine("b", 2)]

describe("the same tax lines", () => {
  test("in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITS_OWN, { minLength: 3 }), (today) => {
        expect(sameTaxLines(cart(), today)).toBe(true)
      }),
    )
  })

  test("are not those with one less, one more, another rate, another name or of another line", () => {
    const others = [
      ITS_OWN.slice(1),
      [...ITS_OWN, taxLine("a", 1)],
      [taxLine("a", 7.5), ...ITS_OWN.slice(1)],
      [taxLine("a", 7.25, "Taxe"), ...ITS_OWN.slice(1)],
      [taxLine("c", 7.25), ...ITS_OWN.slice(1)],
      [],
    ]
    for (const today of others) expect(sameTaxLines(cart(), today)).toBe(false)
  })

  test("a rate is the same as text and as a number", () => {
    const kept = cart({ items: [line("a", ["7.250" as unknown as number])] })
    expect(sameTaxLines(kept, [taxLine("a", 7.25)])).toBe(true)
  })
})

describe("a plain cart", () => {
  test("has lines of variants at their own prices", () => {
    expect(isPlain(cart())).toBe(true)
    expect(isPlain(cart({ promotions: [undefined] as never }))).toBe(true) // a link to one that is gone
  })

  test.each<[string, Partial<PricedCart>]>([
    ["a promotion", { promotions: [{ id: "promo_1" }] }],
    ["a credit", { credit_lines: [{ id: "credit_1" }] }],
    ["a reduced line", { items: [{ ...line("a", []), adjustments: [{}] }] }],
    ["a price of its own", { items: [{ ...line("a", []), is_custom_price: true }] }],
    ["a gift card", { items: [{ ...line("a", []), is_giftcard: true }] }],
    ["a line of no variant", { items: [{ ...line("a", []), variant_id: null }] }],
  ])("has not %s", (_what, patch) => {
    expect(isPlain(cart(patch))).toBe(false)
  })
})
