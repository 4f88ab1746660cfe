import fc from "fast-check"
import { Vector3, type BufferGeometry } from "three"
import { expect, test } from "vitest"
import { meshOf } from "./mesh"

const SIDE = 41

/** A flat sheet of 40 × 40 cm, cut as a disc. */
function disc(radius: number, shift = 0): BufferGeometry {
  const places = new Float32Array(SIDE * SIDE * 3)
  const inside = new Float32Array(SIDE * SIDE)
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    const [x, y] = [(at % SIDE) - 20, Math.floor(at / SIDE) - 20]
    places.set([x, 0, y], at * 3)
    inside[at] = radius - Math.hypot(x - shift, y)
  }
  return meshOf({ places, inside, columns: SIDE, rows: SIDE })
}

function areaOf(geometry: BufferGeometry): number {
  const index = geometry.getIndex()
  const places = geometry.getAttribute("position")
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  let area = 0
  for (let at = 0; index && at < index.count; at += 3) {
    a.fromBufferAttribute(places, index.getX(at))
    b.fromBufferAttribute(places, index.getX(at + 1)).sub(a)
    c.fromBufferAttribute(places, index.getX(at + 2)).sub(a)
    area += b.cross(c).length() / 2
  }
  return area
}

test("cloth is cut along its outline, not along the grid", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 4, max: 17, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (radius, shift) => {
        const geometry = disc(radius, shift)
        expect(areaOf(geometry) / (Math.PI * radius ** 2)).toBeCloseTo(1, 1)
        const places = geometry.getAttribute("position")
        for (let at = 0; at < places.count; at += 1)
          expect(Math.hypot(places.getX(at) - shift, places.getZ(at))).toBeLessThan(radius + 0.15)
      },
    ),
    { numRuns: 30 },
  )
})

test("the print lies on the cloth as on the sheet: left to right, top at the far side", () => {
  const geometry = disc(12)
  const places = geometry.getAttribute("position")
  const uv = geometry.getAttribute("uv")
  for (let at = 0; at < places.count; at += 1) {
    expect(uv.getX(at)).toBeCloseTo((places.getX(at) + 20) / 40, 4)
    expect(uv.getY(at)).toBeCloseTo(1 - (places.getZ(at) + 20) / 40, 4)
  }
})

test("cloth has its face up", () => {
  const normals = disc(10).getAttribute("normal")
  for (let at = 0; at < normals.count; at += 1) expect(normals.getY(at)).toBeCloseTo(1, 5)
})

test("a cut that leaves nothing leaves an empty mesh", () => {
  expect(disc(-5).getIndex()?.count).toBe(0)
})
