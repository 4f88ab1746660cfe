import fc from "fast-check"
import { expect, test } from "vitest"
import { bySize } from "./sizes"

test("sizes stand from small to large", () => {
  const mixed = ["XL", "110 cm", "S", "XXL", "98 cm", "M", "XS", "One size", "L"]
  expect(mixed.toSorted(bySize)).toEqual([
    "XS",
    "S",
    "M",
    "L",
    "XL",
    "XXL",
    "98 cm",
    "110 cm",
    "One size",
  ])
})

test("is an order", () => {
  const size = fc.oneof(fc.constantFrom("S", "M", "xl"), fc.string({ maxLength: 5 }))
  fc.assert(
    fc.property(size, size, size, (a, b, c) => {
      expect(Math.sign(bySize(a, b))).toBe(-Math.sign(bySize(b, a)) + 0)
      if (bySize(a, b) <= 0 && bySize(b, c) <= 0) expect(bySize(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
