import { describe, expect, test } from "vitest"
import { PRICE_LIST } from "./currencies"
import { ZONES } from "./delivery"
import { COUNTRY_TAX, MARKETS, PROVINCE_TAX, taxIncludedIn } from "./markets"

const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)

describe("the markets", () => {
  const countries = MARKETS.flatMap((market) => market.countries)

  test("sell in at least sixteen countries, each once, each with a tax rate and a delivery zone", () => {
    expect(countries.length).toBeGreaterThanOrEqual(16)
    expect(repeated(countries)).toEqual([])
    expect(Object.keys(COUNTRY_TAX).sort()).toEqual([...countries].sort())
    expect(ZONES.flatMap((zone) => zone.countries).sort()).toEqual([...countries].sort())
  })

  test("have a price list each, currencies without decimals among them", () => {
    const currencies = MARKETS.map((market) => market.currency_code)
    expect(currencies.every((currency) => currency in PRICE_LIST)).toBe(true)
    expect(currencies).toEqual(expect.arrayContaining(["jpy", "krw", "xof"]))
  })

  test("tax provinces of the countries that tax by province", () => {
    expect(repeated(PROVINCE_TAX.map(({ province }) => province))).toEqual([])
    expect(PROVINCE_TAX.every(({ rate }) => rate > 0 && rate < 20)).toBe(true)
  })
})

test("markets that share a currency agree on whether its prices have the tax in them", () => {
  for (const { currency_code, tax_included } of MARKETS) {
    expect(taxIncludedIn(currency_code)).toBe(tax_included)
  }
})
