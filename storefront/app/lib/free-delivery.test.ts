import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { freeDeliveryOf } from "./free-delivery"

const rule = (value: string, attribute = "item_total", operator = "gte") => ({
  attribute,
  operator,
  value,
})
const standard = (value = "60", currency_code = "eur") => ({
  name: "Standard",
  prices: [
    { currency_code, amount: 5, price_rules: [] },
    { currency_code, amount: 0, price_rules: [rule(value)] },
    { currency_code: "jpy", amount: 0, price_rules: [rule("9900")] },
  ],
})
const express = { name: "Express", prices: [{ currency_code: "eur", amount: 12 }] }

describe("free delivery", () => {
  test("comes from commerce's rule for the cart's currency", () => {
    expect(freeDeliveryOf([express, standard()], 48, "eur")).toEqual({
      delivery: "Standard",
      threshold: 60,
      missing: 12,
    })
    expect(freeDeliveryOf([standard()], 48, "jpy")).toMatchObject({ missing: 9852 })
  })

  test("is the nearest one", () => {
    const slow = { ...standard("40"), name: "Slow" }
    expect(freeDeliveryOf([standard("60"), slow], 10, "eur")).toMatchObject({ delivery: "Slow" })
  })

  test.each([
    ["no rule", [express]],
    ["a rule of another currency", [standard("60", "usd")]],
    ["a rule on something else", [{ ...express, prices: [free([rule("60", "customer_id")])] }]],
    ["a rule that ends it", [{ ...express, prices: [free([rule("60", "item_total", "lt")])] }]],
    ["a second condition", [{ ...express, prices: [free([rule("60"), rule("fr", "country")])] }]],
    ["a value that is none", [{ ...express, prices: [free([rule("soon")])] }]],
    ["nothing at all", []],
  ])("is not told of where there is %s", (_, options) => {
    expect(freeDeliveryOf(options, 10, "eur")).toBeNull()
  })

  test("floats leave no crumbs", () => {
    expect(freeDeliveryOf([standard("60")], 19.2 * 3 + 2.4, "eur")?.missing).toBe(0)
    expect(freeDeliveryOf([standard("60")], 0.1 + 0.2, "eur")?.missing).toBe(59.7)
    expect(freeDeliveryOf([standard("60")], 59.995, "eur")?.missing).toBe(0.01)
  })
})

function free(price_rules: ReturnType<typeof rule>[]) {
  return { currency_code: "eur", amount: 0, price_rules }
}

test("spending what is missing is enough, and a coin less is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(2e6), (thresholdCents, cents) => {
      const told = freeDeliveryOf([standard(String(thresholdCents / 100))], cents / 100, "eur")
      const missing = Math.round((told?.missing ?? NaN) * 100)
      expect(missing).toBe(Math.max(0, thresholdCents - cents))
    }),
  )
})
