import fc from "fast-check"
import { BoxGeometry, Group, Mesh, MeshBasicMaterial, Vector3 } from "three"
import { expect, test } from "vitest"
import { cameraFor, type Stand } from "./camera"

function boxOf(wide: number, high: number, deep: number): Group {
  const mesh = new Mesh(new BoxGeometry(wide, high, deep), new MeshBasicMaterial())
  mesh.position.y = high / 2
  const group = new Group()
  group.add(mesh)
  group.updateMatrixWorld(true)
  return group
}

/** Where the corners of a group's box come to lie in the frame, -1 to 1. */
function framed(group: Group, stand: Stand) {
  const camera = cameraFor(group, stand)
  const mesh = group.children[0] as Mesh
  const places = mesh.geometry.getAttribute("position")
  const points = Array.from({ length: places.count }, (_, at) =>
    new Vector3().fromBufferAttribute(places, at).applyMatrix4(mesh.matrixWorld).project(camera),
  )
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    low: Math.min(...ys),
    high: Math.max(...ys),
  }
}

/** Up to three times as long as wide. Longer goods seen end-on come too near for the search to settle. */
const edge = fc.double({ min: 1, max: 3, noNaN: true })

test("goods of any usual shape, seen from anywhere, fill the wanted share in the frame's middle", () => {
  const stand = fc.record({
    turn: fc.integer({ min: -180, max: 180 }),
    rise: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(edge, edge, edge, stand, (wide, high, deep, seen) => {
      const {
        left,
        right,
        low,
        high: top,
      } = framed(boxOf(wide, high, deep), { ...seen, fill: 0.78 })
      expect(Math.abs(Math.max(right - left, top - low) / 2 - 0.78)).toBeLessThan(0.01)
      expect(Math.abs(left + right)).toBeLessThan(0.01)
      expect(Math.abs(low + top)).toBeLessThan(0.01)
    }),
    { numRuns: 60 },
  )
})

test("from above, what is far in z stands at the top", () => {
  const group = boxOf(4, 1, 8)
  const camera = cameraFor(group, { turn: 0, rise: 90 })
  expect(new Vector3(0, 0, -4).project(camera).y).toBeGreaterThan(0.5)
  expect(new Vector3(2, 0, 0).project(camera).x).toBeGreaterThan(0.2)
})

test("a close-up shows its point in the middle and its radius to the edge", () => {
  const group = boxOf(8, 8, 8)
  const camera = cameraFor(group, { turn: 20, rise: 30, close: { at: [1, 5, 2], radius: 2 } })
  const middle = new Vector3(1, 5, 2).project(camera)
  expect(middle.x).toBeCloseTo(0, 3)
  expect(middle.y).toBeCloseTo(0, 3)
  const aside = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0).multiplyScalar(2)
  expect(aside.add(new Vector3(1, 5, 2)).project(camera).x).toBeCloseTo(1, 2)
})
