import fc from "fast-check"
import { expect, test } from "vitest"
import { tablesOf } from "./names"

test("an index's tables have its name", () => {
  expect(tablesOf("products_fr_v3").words.text).toBe('"product_search_products_fr_v3_words"')
})

test("two indexes never share a table, however they are called", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other)
      expect(tablesOf(one).base).not.toBe(tablesOf(other).base)
      expect(`${tablesOf(one).base}_trigrams`.length).toBeLessThanOrEqual(63)
    }),
  )
  expect(tablesOf("a-b").base).not.toBe(tablesOf("a_b").base)
})
