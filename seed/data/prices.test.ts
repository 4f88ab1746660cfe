import { describe, expect, test } from "vitest"
import { PRICE_LIST } from "./currencies"
import { MARKETS } from "./markets"
import { CHILDRENS_CLOTHES, PRICE_RANGES } from "./price-ranges"
import { pricesOf } from "./price"
import { CATALOGUE, type CatalogueProduct } from "./products/catalogue"
import { variantsOf } from "./variants"

const rangeOf = ({ kind, audience }: CatalogueProduct) =>
  (audience === "child" ? CHILDRENS_CLOTHES[kind] : undefined) ?? PRICE_RANGES[kind]

/** What an amount in some currency is in euros, by the price list's own rate. */
const inEuro = (amount: number, currency: string) =>
  amount / (Number(PRICE_LIST[currency]?.per_euro) / 10_000)

/** Near means: within a tenth of the range. */
const NEAR = 0.1

/** A price's rounding moves it by at most a step and its ending, in euros. */
const rounding = (currency: string) => {
  const { digits = 0, step = 0 } = PRICE_LIST[currency] ?? {}
  return inEuro(step / 10 ** digits, currency)
}

describe("every price", () => {
  const priced = CATALOGUE.flatMap((product) =>
    variantsOf(product).map(({ sku, euro }) => ({ sku, euro, range: rangeOf(product) })),
  )

  test("is given in the currency of every market", () => {
    const currencies = pricesOf(10).map(({ currency_code }) => currency_code)
    expect(new Set(currencies)).toEqual(new Set(MARKETS.map((market) => market.currency_code)))
  })

  test("is near what the kind costs at official shops, in every currency", () => {
    const far = priced.flatMap(({ sku, euro, range }) =>
      pricesOf(euro)
        .filter(({ amount, currency_code }) => {
          const price = inEuro(amount, currency_code)
          const slack = rounding(currency_code)
          return price < range.low * (1 - NEAR) - slack || price > range.high * (1 + NEAR) + slack
        })
        .map(({ amount, currency_code }) => `${sku}: ${amount} ${currency_code}`),
    )
    expect(far).toEqual([])
  })

  test("stands on half a euro in the list, so that euro prices are the list's own", () => {
    const odd = priced.filter(({ euro }) => !Number.isInteger(euro * 2))
    expect(odd).toEqual([])
    for (const { euro } of priced) {
      expect(pricesOf(euro).find(({ currency_code }) => currency_code === "eur")?.amount).toBe(euro)
    }
  })
})
