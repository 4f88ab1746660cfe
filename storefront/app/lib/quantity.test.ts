import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { MAX_QUANTITY, mostOf, parseQuantity } from "./quantity"

describe("parseQuantity", () => {
  test.each([
    ["1", 1],
    [" 12 ", 12],
    ["99", 99],
    ["07", 7],
    ["0", null],
    ["00", null],
    ["100", null],
    ["-1", null],
    ["1.5", null],
    ["1e1", null],
    ["٣", null],
    ["", null],
    ["two", null],
  ])("%j is %s", (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity)
  })

  test("takes nothing but whole numbers that a line may hold", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const quantity = parseQuantity(text)
        if (quantity === null) return
        expect(Number.isInteger(quantity)).toBe(true)
        expect(quantity).toBeGreaterThanOrEqual(1)
        expect(quantity).toBeLessThanOrEqual(MAX_QUANTITY)
        expect(quantity).toBe(Number(text))
      }),
    )
  })
})

test.each([
  [1, 5, 5],
  [1, 500, 99],
  [7, 5, 7], // what a line holds already can be shown
  [1, null, 99], // not counted
  [1, undefined, 99],
  [3, 0, 3],
])("a line of %i with %s in stock goes up to %i", (quantity, stock, most) => {
  expect(mostOf(quantity, stock)).toBe(most)
})
