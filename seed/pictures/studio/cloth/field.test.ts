import fc from "fast-check"
import { expect, test } from "vitest"
import { squaredDistance, type Field } from "./field"

const SIDE = 14

/** A grid with some nodes marked by 1. */
const grid = fc
  .uniqueArray(fc.nat(SIDE * SIDE - 1), { minLength: 1, maxLength: 30 })
  .map((marked): Field => {
    const values = new Float32Array(SIDE * SIDE)
    for (const at of marked) values[at] = 1
    return { columns: SIDE, rows: SIDE, values }
  })

/** The same by looking at every pair. */
function slowly({ columns, values }: Field): number[] {
  const marks = [...values.keys()].filter((at) => values[at] === 1)
  return [...values.keys()].map((at) =>
    Math.min(
      ...marks.map((mark) => {
        const [dx, dy] = [
          (at % columns) - (mark % columns),
          Math.floor(at / columns) - Math.floor(mark / columns),
        ]
        return dx * dx + dy * dy
      }),
    ),
  )
}

test("finds what looking at every pair finds", () => {
  fc.assert(
    fc.property(grid, (field) => {
      const fast = [...squaredDistance(field, (value) => value === 1)]
      expect(fast.map(Math.round)).toEqual(slowly(field))
    }),
  )
})

test("is nowhere near where nothing is marked", () => {
  const empty = { columns: SIDE, rows: SIDE, values: new Float32Array(SIDE * SIDE) }
  for (const value of squaredDistance(empty, (mark) => mark === 1))
    expect(value).toBeGreaterThan(1e6)
})
