import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  amountStep,
  decimals,
  isSupported,
  majorUnits,
  minimumAmount,
  SUPPORTED_CURRENCIES,
} from "./currency"

const anyCurrency = fc.constantFrom(...SUPPORTED_CURRENCIES)

test.each([
  ["usd", 123450, "1234.50"],
  ["usd", 5, "0.05"],
  ["jpy", 1200, "1200"],
  ["xof", 0, "0"],
  ["kwd", 5010, "5.010"],
  ["eur", -150, "-1.50"],
])("%s %i is written %s", (currency, amount, text) => {
  expect(majorUnits(amount, currency)).toBe(text)
})

test.each([
  ["usd", 50],
  ["gbp", 30],
  ["jpy", 50],
  ["huf", 17500],
  ["mxn", 1000],
  ["krw", 700],
])("the least that can be charged in %s is %i", (currency, minimum) => {
  expect(minimumAmount(currency)).toBe(minimum)
})

describe("for every currency", () => {
  test("an amount can be read back from what is written", () => {
    fc.assert(
      fc.property(anyCurrency, fc.nat(99_999_999), (currency, amount) => {
        const written = majorUnits(amount, currency)
        expect(Number(written.replace(".", ""))).toBe(amount)
        expect(written.split(".")[1]?.length ?? 0).toBe(decimals(currency))
      }),
    )
  })

  test("the least amount fits its step", () => {
    fc.assert(
      fc.property(anyCurrency, (currency) => {
        expect(isSupported(currency)).toBe(true)
        expect(minimumAmount(currency) % amountStep(currency)).toBe(0)
      }),
    )
  })
})

test("currencies are lower case and real", () => {
  expect(isSupported("USD")).toBe(false)
  expect(isSupported("xyz")).toBe(false)
})
