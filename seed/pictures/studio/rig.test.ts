import { describe, expect, test } from "vitest"
import { keyDirection, lamps, type Lamp, type Pose } from "./rig"

const sum = (all: Lamp[], channel: 0 | 1 | 2) =>
  all.reduce((total, { colour, direction }) => total + colour[channel] * direction.y, 0)

describe.each<Pose>(["lay", "stand"])("lamps for goods that %s", (pose) => {
  const all = lamps(pose, 1)

  test.each([0.3, 0.5, 1, 2])("paper in full light receives exactly 1 at quality %d", (quality) => {
    const above = lamps(pose, quality).filter(({ bounce }) => !bounce)
    for (const channel of [0, 1, 2] as const) expect(sum(above, channel)).toBeCloseTo(1, 9)
  })

  test("point in unit directions", () => {
    for (const { direction } of all) expect(direction.length()).toBeCloseTo(1, 9)
  })

  test("bounce comes from below, everything else from above", () => {
    for (const { bounce, direction } of all) expect(direction.y < 0).toBe(bounce)
    expect(all.some(({ bounce }) => bounce)).toBe(true)
  })

  test("the softbox gives more than half of the light, from the upper left", () => {
    const key = keyDirection(pose)
    expect(key.x).toBeLessThan(0)
    const box = all.filter(({ direction }) => direction.angleTo(key) < 0.36)
    expect(sum(box, 1)).toBeGreaterThan(0.5)
  })

  test("more quality is more lamps of less light each", () => {
    expect(lamps(pose, 2).length).toBeGreaterThan(all.length * 1.8)
  })
})
