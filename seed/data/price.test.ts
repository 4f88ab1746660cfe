import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { PRICE_LIST } from "./currencies"
import { priceIn, pricesOf } from "./price"

const currencies = fc.constantFrom(...Object.keys(PRICE_LIST))
const euros = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100)

describe("priceIn", () => {
  test.each([
    [35, "eur", 35],
    [35, "usd", 39],
    [35, "jpy", 5800],
    [35, "krw", 54500],
    [35, "xof", 23000],
    [0.01, "jpy", 100],
  ])("%s EUR in %s is %s", (euro, currency, price) => {
    expect(priceIn(euro, currency)).toBe(price)
  })

  test("a dearer thing is never cheaper elsewhere", () => {
    fc.assert(
      fc.property(euros, euros, currencies, (a, b, currency) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(priceIn(low, currency)).toBeLessThanOrEqual(priceIn(high, currency))
      }),
    )
  })

  test("every price is a positive multiple of its step", () => {
    fc.assert(
      fc.property(euros, currencies, (euro, currency) => {
        const steps = priceIn(euro, currency) / Number(PRICE_LIST[currency]?.step)
        expect(steps).toBeGreaterThanOrEqual(1)
        expect(Number.isInteger(steps)).toBe(true)
      }),
    )
  })

  test("an unknown currency is refused", () => {
    expect(() => priceIn(1, "zzz")).toThrow(RangeError)
    expect(pricesOf(10)).toHaveLength(Object.keys(PRICE_LIST).length)
  })
})
