import fc from "fast-check"
import { expect, test } from "vitest"
import { licenseeOf } from "../data/licensees"
import { minorPrice } from "../data/price"
import { CATALOGUE } from "../data/products/catalogue"
import { picturesOf } from "../data/pictures"
import { variantsOf } from "../data/variants"
import { madeUpProduct, madeUpProducts } from "./products"

const numbers = fc.integer({ min: 1, max: 1_000_000 })
const known = new Set(
  CATALOGUE.flatMap((product) => picturesOf(product).images.map(({ url }) => url)),
)

test("the same number makes the same product, however many are asked for", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(madeUpProduct(number)).toEqual(madeUpProduct(number))
    }),
  )
  expect([...madeUpProducts(3)]).toEqual([...madeUpProducts(5)].slice(0, 3))
})

test("every made-up product can be made, priced and pictured", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const product = madeUpProduct(number)
      expect(licenseeOf(product)).toBeTruthy()
      for (const { euro } of variantsOf(product)) {
        expect(minorPrice(Math.round(euro * 100), "jpy")).toBeGreaterThan(0)
        expect(Number.isInteger(euro * 2)).toBe(true)
      }
      const { images } = picturesOf(product)
      expect(images.length).toBeGreaterThan(0)
      for (const { url } of images) expect(known).toContain(url)
    }),
  )
})

test("ten thousand are all different, and none is one of the catalogue", () => {
  const products = [...madeUpProducts(10_000)]
  const own = CATALOGUE.map(({ handle }) => handle)
  const skus = [...CATALOGUE, ...products].flatMap((one) => variantsOf(one).map(({ sku }) => sku))
  expect(products).toHaveLength(10_000)
  expect(new Set([...own, ...products.map(({ handle }) => handle)]).size).toBe(10_000 + own.length)
  expect(new Set(products.map(({ en }) => en.title)).size).toBe(10_000)
  expect(new Set(products.map(({ fr }) => fr.title)).size).toBe(10_000)
  expect(new Set(skus).size).toBe(skus.length)
})

test("they are spread over kinds, editions, sports and teams", () => {
  const products = [...madeUpProducts(5_000)]
  const spread = (read: (product: (typeof products)[number]) => unknown) =>
    new Set(products.map(read)).size
  const all = (read: (product: (typeof products)[number]) => unknown) =>
    new Set(CATALOGUE.map(read)).size
  expect(spread(({ kind }) => kind)).toBe(all(({ kind }) => kind))
  expect(spread(({ sport }) => sport)).toBe(all(({ sport }) => sport))
  expect(spread(({ team }) => team)).toBe(all(({ team }) => team))
})
