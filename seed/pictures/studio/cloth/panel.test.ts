import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { foldedAt, heightInside, mirrored, type Cut, type Fold } from "./panel"

const CUT: Cut = { key: "test", size: [40, 40], outline: () => undefined, puff: 2.4, rim: 5 }
const inward = fc.double({ min: 0, max: 30, noNaN: true })

describe("lying cloth", () => {
  test("rises from its edge inwards, up to its bulge and no higher", () => {
    fc.assert(
      fc.property(inward, inward, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)]
        expect(heightInside(CUT, far, 0)).toBeGreaterThanOrEqual(heightInside(CUT, near, 0) - 1e-9)
        expect(heightInside(CUT, far, 0)).toBeLessThanOrEqual(CUT.puff)
      }),
    )
  })

  test("lies flat on the paper at its edge and outside", () => {
    expect(heightInside(CUT, 0, 0)).toBe(0)
    expect(heightInside(CUT, -3, 0)).toBe(0)
  })

  test("is held down on its seams, but not to nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 30, noNaN: true }), (depth) => {
        const free = heightInside(CUT, depth, 0)
        expect(heightInside(CUT, depth, 1)).toBeLessThan(free * 0.2)
        expect(heightInside(CUT, depth, 1)).toBeGreaterThan(0)
      }),
    )
  })
})

describe("folds", () => {
  const fold: Fold = [0, 0, 20, 0, 1.5, 2]

  test("are highest in the middle of their length and end in nothing", () => {
    const along = (x: number) =>
      Math.max(...[-4, -3, -2, -1, 0, 1, 2].map((y) => foldedAt([fold], x, y)))
    expect(along(10)).toBeGreaterThan(1.2)
    expect(along(10)).toBeGreaterThan(along(3))
    expect(along(0.01)).toBeLessThan(0.05)
    expect(along(20.5)).toBe(0)
  })

  test("fade to their sides", () => {
    expect(foldedAt([fold], 10, 12)).toBeLessThan(0.001)
    expect(foldedAt([fold], 10, -14)).toBeLessThan(0.001)
  })

  test("add up", () => {
    const here = foldedAt([fold], 8, -1)
    expect(foldedAt([fold, fold], 8, -1)).toBeCloseTo(here * 2, 9)
    expect(foldedAt([], 8, -1)).toBe(0)
  })

  test("of the other side are like the first, not their double", () => {
    const both = mirrored([[10, 2, 4, 8, 1, 2]])
    expect(both).toHaveLength(2)
    const [right, left] = both as [Fold, Fold]
    expect(Math.sign(left[0])).toBe(-Math.sign(right[0]))
    expect(left[4]).toBeLessThan(right[4])
    expect(left[0]).not.toBe(-right[0])
  })
})
