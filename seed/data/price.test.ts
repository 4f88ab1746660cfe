import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { PRICE_LIST } from "./currencies"
import { minorPrice, onStep, priceIn, pricesOf, thresholdIn } from "./price"

const currencies = fc.constantFrom(...Object.keys(PRICE_LIST))
const cents = fc.integer({ min: 1, max: 10_000_000 })

describe("priceIn", () => {
  test.each([
    [35, "eur", 35],
    [6.5, "eur", 6.5],
    [35, "usd", 38.99],
    [16, "usd", 17.99],
    [35, "cad", 52.99],
    [35, "mxn", 739],
    [35, "gbp", 30.5],
    [35, "chf", 33.9],
    [35, "jpy", 5800],
    [35, "krw", 54000],
    [35, "cny", 279],
    [35, "brl", 216.9],
    [35, "aud", 59.95],
    [35, "aed", 145],
    [35, "xof", 23000],
    [0.01, "jpy", 100],
  ])("%s EUR in %s is %s", (euro, currency, price) => {
    expect(priceIn(euro, currency)).toBe(price)
  })

  test("a threshold has no price's ending", () => {
    expect([thresholdIn(60, "usd"), thresholdIn(60, "chf")]).toEqual([66, 59])
  })

  test("a dearer thing is never cheaper elsewhere", () => {
    fc.assert(
      fc.property(cents, cents, currencies, (a, b, currency) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(minorPrice(low, currency)).toBeLessThanOrEqual(minorPrice(high, currency))
      }),
    )
  })

  test("every price is whole in minor units, positive, and ends as its market's do", () => {
    fc.assert(
      fc.property(cents, currencies, (amount, currency) => {
        const price = minorPrice(amount, currency)
        const { step = 0, less = 0 } = PRICE_LIST[currency] ?? {}
        expect(Number.isSafeInteger(price)).toBe(true)
        expect(price).toBeGreaterThan(0)
        expect((price + less) % step).toBe(0)
      }),
    )
  })

  test("no price is further from the exact amount than half a step and the ending", () => {
    fc.assert(
      fc.property(cents, currencies, (amount, currency) => {
        const { per_euro = 0, digits = 0, step = 0 } = PRICE_LIST[currency] ?? {}
        const exact = (amount * per_euro * 10 ** digits) / 1_000_000
        fc.pre(exact >= step)
        expect(Math.abs(onStep(amount, currency) - exact)).toBeLessThanOrEqual(step / 2 + 1e-6)
      }),
    )
  })

  test("an unknown currency and broken cents are refused", () => {
    expect(() => priceIn(1, "zzz")).toThrow(RangeError)
    expect(() => minorPrice(10.5, "eur")).toThrow(RangeError)
    expect(pricesOf(10)).toHaveLength(Object.keys(PRICE_LIST).length)
  })
})
