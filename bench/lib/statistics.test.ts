import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { percentile, sum, tenths } from "./statistics"

describe("a percentile", () => {
  test("is by nearest rank", () => {
    const values = [15, 20, 35, 40, 50]
    expect(percentile(values, 0.05)).toBe(15)
    expect(percentile(values, 0.3)).toBe(20)
    expect(percentile(values, 0.4)).toBe(20)
    expect(percentile(values, 0.5)).toBe(35)
    expect(percentile(values, 1)).toBe(50)
  })

  test("of 20 values leaves one above p95", () => {
    const values = Array.from({ length: 20 }, (_, at) => at + 1)
    expect(percentile(values, 0.95)).toBe(19)
  })

  test("is one of the values, in any order of theirs, and grows with the share", () => {
    const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(numbers, share, share, (values, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(values).toContain(percentile(values, less))
        expect(percentile(values, less)).toBeLessThanOrEqual(percentile(values, more))
        expect(percentile(values.toReversed(), less)).toBe(percentile(values, less))
        const notAbove = values.filter((value) => value <= percentile(values, less)).length
        expect(notAbove / values.length).toBeGreaterThanOrEqual(less)
      }),
    )
  })

  test("does not change what it was given", () => {
    const values = [3, 1, 2]
    percentile(values, 0.5)
    expect(values).toEqual([3, 1, 2])
  })
})

test("nothing has no percentile", () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError)
})

test("sums and tenths", () => {
  expect(sum([])).toBe(0)
  expect(sum([1, 2, 6])).toBe(9)
  expect(tenths(1.25)).toBe(1.3)
  expect(tenths(-0.04)).toBeCloseTo(0)
})
