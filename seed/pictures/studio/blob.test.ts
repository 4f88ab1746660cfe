import fc from "fast-check"
import { Vector3, type BufferGeometry } from "three"
import { describe, expect, test } from "vitest"
import { dyed, frontAt, skinned, type Part } from "./blob"

const BALL: Part[] = [{ from: [0, 5, 0], radius: 3, dye: "coat" }]
const DYES = { coat: "#ff0000", light: "#00ff00" }

/** How many faces meet at every edge. */
function edgesOf(geometry: BufferGeometry): number[] {
  const index = geometry.getIndex()
  const counts = new Map<string, number>()
  for (let at = 0; index && at < index.count; at += 3)
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const ends = [index.getX(at + a), index.getX(at + b)].toSorted((x, y) => x - y)
      counts.set(ends.join(), (counts.get(ends.join()) ?? 0) + 1)
    }
  return [...counts.values()]
}

describe("a ball", () => {
  const skin = skinned(BALL, DYES, 0.4)
  const places = skin.getAttribute("position")

  test("is round to a hundredth of its radius", () => {
    const point = new Vector3()
    for (let at = 0; at < places.count; at += 1) {
      point.fromBufferAttribute(places, at)
      expect(Math.abs(point.distanceTo(new Vector3(0, 5, 0)) - 3)).toBeLessThan(0.03)
    }
  })

  test("is closed: two faces meet at every edge", () => {
    expect(new Set(edgesOf(skin))).toEqual(new Set([2]))
  })

  test("has normals that point outwards, as its faces do", () => {
    const normals = skin.getAttribute("normal")
    const index = skin.getIndex()
    const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
    for (let at = 0; index && at < index.count; at += 3) {
      a.fromBufferAttribute(places, index.getX(at))
      b.fromBufferAttribute(places, index.getX(at + 1)).sub(a)
      c.fromBufferAttribute(places, index.getX(at + 2)).sub(a)
      const out = a.clone().sub(new Vector3(0, 5, 0))
      expect(b.cross(c).dot(out)).toBeGreaterThan(0)
      expect(new Vector3().fromBufferAttribute(normals, index.getX(at)).dot(out)).toBeGreaterThan(0)
    }
  })
})

describe("two parts", () => {
  const parts: Part[] = [...BALL, { from: [0, 9, 0], radius: 2, dye: "light" }]
  const skin = skinned(parts, DYES, 0.4)

  test("keep their own dyes above and below", () => {
    const colours = skin.getAttribute("color")
    const places = skin.getAttribute("position")
    for (let at = 0; at < places.count; at += 1) {
      if (places.getY(at) > 9.5) expect(colours.getY(at)).toBe(1)
      if (places.getY(at) < 5) expect(colours.getX(at)).toBe(1)
    }
  })

  test("take other dyes without a change of shape", () => {
    const other = dyed(skin, { coat: "#0000ff", light: "#ffffff" })
    expect(other.getAttribute("position")).toBe(skin.getAttribute("position"))
    expect(other.getAttribute("color").getZ(0)).toBe(1)
  })
})

test("a ray from the front meets the skin", () => {
  const across = fc.double({ min: -2, max: 2, noNaN: true })
  fc.assert(
    fc.property(across, across, (x, y) => {
      const expected = Math.sqrt(9 - x * x - y * y)
      expect(Math.abs(frontAt(BALL, x, 5 + y) - expected)).toBeLessThan(0.05)
    }),
  )
})
