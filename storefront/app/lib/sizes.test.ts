import fc from "fast-check"
import { expect, test } from "vitest"
import { bySize, sizeLabel } from "./sizes"

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
  const size = fc.oneof(
    fc.constantFrom("S", "M", "xl", "4 years", "18 months", "10 cm"),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(size, size, size, (a, b, c) => {
      expect(Math.sign(bySize(a, b))).toBe(-Math.sign(bySize(b, a)) + 0)
      if (bySize(a, b) <= 0 && bySize(b, c) <= 0) expect(bySize(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test("ages come from young to old, and are said in the page's language", () => {
  const ages = ["4 years", "18 months", "3 months", "10 years"]
  expect(ages.toSorted(bySize)).toEqual(["3 months", "18 months", "4 years", "10 years"])
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")
  expect(ages.map((age) => plain(sizeLabel(age, "fr")))).toEqual([
    "4 ans",
    "18 mois",
    "3 mois",
    "10 ans",
  ])
  expect(["XL", "39–42", "1 yearling", "years"].map((size) => sizeLabel(size, "fr"))).toEqual([
    "XL",
    "39–42",
    "1 yearling",
    "years",
  ])
  expect(sizeLabel("4 years", "en")).toBe("4 years")
})
