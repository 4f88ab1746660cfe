import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inOrder } from "./order"

const SIZES = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL"]
const ranked = (values: string[]) => values.map((value, rank) => ({ value, rank }))
const unranked = (values: string[]) => values.map((value) => ({ value, rank: 0 }))

describe("values", () => {
  test("stand by their variants' ranks, whatever order they come in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ranked(SIZES), { minLength: SIZES.length }), (values) => {
        expect(inOrder(values)).toEqual(SIZES)
      }),
    )
  })

  test("stand where their first variant does, each once", () => {
    // Coral S, Coral M, Blue S, Blue M
    const colours = ranked(["Coral", "Coral", "Blue", "Blue"]).toReversed()
    expect(inOrder(colours)).toEqual(["Coral", "Blue"])
    expect(inOrder(ranked(["S", "M", "S", "M"]).toReversed())).toEqual(["S", "M"])
  })

  test("keep a rank that goes against the alphabet and the sizes", () => {
    expect(inOrder(ranked(["L", "S", "M"]))).toEqual(["L", "S", "M"])
  })

  test("are none where there is nothing", () => {
    expect(inOrder([])).toEqual([])
    expect(inOrder([{ value: "", rank: 0 }])).toEqual([])
  })
})

describe("without ranks", () => {
  test("sizes go from small to large", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SIZES, { minLength: 2 }), (some) => {
        expect(inOrder(unranked(some))).toEqual(SIZES.filter((size) => some.includes(size)))
      }),
    )
  })

  test.each([
    [
      ["43-46", "35-38", "39-42"],
      ["35-38", "39-42", "43-46"],
    ],
    [
      ["10 years", "4 years", "8 years"],
      ["4 years", "8 years", "10 years"],
    ],
    [
      ["2xl", "m", "xs"],
      ["xs", "m", "2xl"],
    ],
    [
      ["XXL", "2XL"],
      ["XXL", "2XL"],
    ],
    [
      ["Coral", "Blue", "Ice"],
      ["Coral", "Blue", "Ice"],
    ],
    [["One size"], ["One size"]],
    [
      ["XM", "S"],
      ["XM", "S"],
    ], // no size of ours: left where it is
  ])("%j stand as %j", (values, order) => {
    expect(inOrder(unranked(values))).toEqual(order)
  })
})

test("none is lost and none is made", () => {
  const value = fc.oneof(fc.constantFrom(...SIZES, "Coral", "39-42"), fc.string({ minLength: 1 }))
  const values = fc.array(fc.record({ value, rank: fc.nat(5) }))
  fc.assert(
    fc.property(values, (some) => {
      expect(inOrder(some).toSorted()).toEqual(
        [...new Set(some.map((one) => one.value))].toSorted(),
      )
    }),
  )
})
