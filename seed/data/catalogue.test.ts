import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { CATEGORIES, COLLECTIONS } from "./categories"
import { PRICE_LIST } from "./currencies"
import { ZONES } from "./delivery"
import { COUNTRY_TAX, MARKETS, PROVINCE_TAX, taxIncludedIn } from "./markets"
import { CATALOGUE } from "./products/catalogue"
import { pictureOf, variantsOf } from "./variants"

const variants = CATALOGUE.flatMap(variantsOf)
const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
const PUBLIC = join(__dirname, "../../storefront/public")

describe("the catalogue", () => {
  test("has some forty products with unique handles and SKUs", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(40)
    expect(repeated(CATALOGUE.map((product) => product.handle))).toEqual([])
    expect(repeated(variants.map((variant) => variant.sku))).toEqual([])
    expect(variants.length).toBeGreaterThanOrEqual(150)
  })

  test("tells every product apart, in English and in French", () => {
    for (const language of ["en", "fr"] as const) {
      expect(repeated(CATALOGUE.map((product) => product[language].description))).toEqual([])
      expect(repeated(CATALOGUE.map((product) => product[language].title))).toEqual([])
    }
    for (const product of CATALOGUE) {
      expect(product.fr.description).not.toBe(product.en.description)
    }
  })

  test("stands in known categories and editions, with a picture per colour", () => {
    const categories = CATEGORIES.map((category) => category.handle)
    const editions = COLLECTIONS.map((collection) => collection.handle)
    for (const product of CATALOGUE) {
      expect(categories).toContain(product.category)
      expect(editions).toContain(product.edition)
      for (const colour of product.colours) {
        expect(existsSync(join(PUBLIC, pictureOf(product, colour))), product.handle).toBe(true)
      }
    }
  })

  test("has sold-out, low and plentiful variants", () => {
    const totals = variants.map(({ stock }) => stock["los-angeles"] + stock.milano)
    expect(totals.some((units) => units === 0)).toBe(true)
    expect(totals.some((units) => units > 0 && units <= 3)).toBe(true)
    expect(totals.filter((units) => units > 50).length).toBeGreaterThan(variants.length / 2)
  })
})

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
