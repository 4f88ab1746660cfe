import { describe, expect, test } from "vitest"
import { settle, type Sheet } from "./settle"

const SIDE = 24

function sheetOf(more: Partial<Sheet> = {}): Sheet {
  const count = SIDE * SIDE
  return {
    columns: SIDE,
    rows: SIDE,
    inside: new Uint8Array(count).fill(1),
    floor: new Float32Array(count),
    hold: new Float32Array(count).fill(0.004),
    slack: () => [0, 0],
    pose: () => [0, 0],
    seed: 3,
    steps: 60,
    stiffness: 0.3,
    ...more,
  }
}

const heights = (places: Float32Array) =>
  Array.from({ length: places.length / 3 }, (_, at) => places[at * 3 + 1] as number)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe("a sheet", () => {
  test("comes to lie on its floor, nowhere below it", () => {
    const floor = Float32Array.from({ length: SIDE * SIDE }, (_, at) => Math.sin(at / 40) + 1)
    const places = settle(sheetOf({ floor }))
    heights(places).forEach((height, at) => {
      expect(height).toBeGreaterThanOrEqual((floor[at] as number) - 1e-5)
      expect(height).toBeLessThan((floor[at] as number) + 2)
    })
  })

  test("keeps its threads' lengths to a few hundredths", () => {
    const places = settle(sheetOf())
    for (let at = 0; at + 1 < SIDE * SIDE; at += 1) {
      if (at % SIDE === SIDE - 1) continue
      const [a, b] = [at * 3, (at + 1) * 3]
      const length = Math.hypot(
        ...[0, 1, 2].map((axis) => (places[a + axis] as number) - (places[b + axis] as number)),
      )
      expect(Math.abs(length - 1)).toBeLessThan(0.06)
    }
  })

  test("lies higher the more slack it has: the surplus goes into folds", () => {
    const firm = { hold: new Float32Array(SIDE * SIDE).fill(0.1) }
    const flat = mean(heights(settle(sheetOf(firm))))
    const loose = mean(heights(settle(sheetOf({ ...firm, slack: () => [0.08, 0.08] }))))
    expect(loose).toBeGreaterThan(flat + 0.05)
  })

  test("falls the same way every time", () => {
    expect(settle(sheetOf())).toEqual(settle(sheetOf()))
  })

  test("stays where it is laid", () => {
    const places = settle(sheetOf({ pose: () => [5, -3] }))
    const middle = (SIDE / 2) * SIDE + SIDE / 2
    expect(places[middle * 3]).toBeCloseTo(SIDE / 2 + 5, 0)
    expect(places[middle * 3 + 2]).toBeCloseTo(SIDE / 2 - 3, 0)
  })

  test("nodes outside take no part", () => {
    const inside = new Uint8Array(SIDE * SIDE).fill(1)
    inside[0] = 0
    const places = settle(sheetOf({ inside, floor: new Float32Array(SIDE * SIDE).fill(4) }))
    expect(Number.isFinite(places[1])).toBe(true)
    expect(Math.min(...heights(places).slice(1))).toBeGreaterThanOrEqual(4)
  })
})
