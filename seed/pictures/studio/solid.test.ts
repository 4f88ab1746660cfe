import { Vector3 } from "three"
import { describe, expect, test } from "vitest"
import { arc, lathe, plate, roundedBox, tube } from "./solid"

const boxOf = (geometry: ReturnType<typeof lathe> | ReturnType<typeof plate>) => {
  geometry.computeBoundingBox()
  if (!geometry.boundingBox) throw new Error("nothing to measure")
  return geometry.boundingBox
}

test("an arc keeps its radius and ends where it should", () => {
  const points = arc(3, 4, 2, -90, 90, 12)
  for (const [x, y] of points) expect(Math.hypot(x - 3, y - 4)).toBeCloseTo(2, 9)
  expect(points[0]?.[1]).toBeCloseTo(2, 9)
  expect(points.at(-1)?.[1]).toBeCloseTo(6, 9)
})

test("a turned body is as wide and high as its profile", () => {
  const { min, max } = boxOf(
    lathe([
      [0, 0],
      [3, 0],
      [3, 7],
    ]),
  )
  expect(max.x).toBeCloseTo(3, 3)
  expect(min.x).toBeCloseTo(-3, 3)
  expect(max.y).toBe(7)
})

describe("a plate", () => {
  const geometry = plate(roundedBox(6, 8, 0.5), 0.4, 0.1, [6, 8])

  test("lies on the table and is as thick and large as ordered, edges included", () => {
    const { min, max } = boxOf(geometry)
    expect(min.y).toBeCloseTo(0, 6)
    expect(max.y).toBeCloseTo(0.4, 6)
    expect(max.x - min.x).toBeCloseTo(6, 3)
    expect(max.z - min.z).toBeCloseTo(8, 3)
  })

  test("carries its print to its edges, the right way up", () => {
    const uv = geometry.getAttribute("uv")
    const places = geometry.getAttribute("position")
    for (let at = 0; at < uv.count; at += 1) {
      expect(uv.getX(at)).toBeCloseTo(places.getX(at) / 6 + 0.5, 5)
      // The top of the sheet (v = 1) lies far away from the camera, at negative z.
      expect(uv.getY(at)).toBeCloseTo(0.5 - places.getZ(at) / 8, 5)
    }
  })

  test("has its face up", () => {
    const normals = geometry.getAttribute("normal")
    const places = geometry.getAttribute("position")
    const onTop = Array.from({ length: places.count }, (_, at) => at).filter(
      (at) => places.getY(at) > 0.3999 && Math.abs(normals.getY(at)) > 0.99,
    )
    expect(onTop.length).toBeGreaterThan(3)
    for (const at of onTop) expect(normals.getY(at)).toBeGreaterThan(0)
  })
})

test("a closed tube keeps its distance from its line", () => {
  const ring = Array.from({ length: 16 }, (_, at): [number, number, number] => [
    Math.cos((at * Math.PI) / 8) * 5,
    0,
    Math.sin((at * Math.PI) / 8) * 5,
  ])
  const places = tube(ring, 0.5, true).getAttribute("position")
  const point = new Vector3()
  for (let at = 0; at < places.count; at += 1) {
    point.fromBufferAttribute(places, at)
    expect(Math.abs(Math.hypot(point.x, point.z) - 5)).toBeLessThan(0.53)
    expect(Math.abs(point.y)).toBeLessThanOrEqual(0.5001)
  }
})
