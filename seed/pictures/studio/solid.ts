import {
  BufferAttribute,
  type BufferGeometry,
  CatmullRomCurve3,
  ExtrudeGeometry,
  LatheGeometry,
  Shape,
  TubeGeometry,
  Vector2,
  Vector3,
} from "three"
import { sheet, textureOf, type Paint } from "./canvas"

export type Point = [x: number, y: number]

/** A turned body from a profile of radius and height, bottom first. */
export const lathe = (profile: Point[], segments = 128) =>
  new LatheGeometry(
    profile.map(([x, y]) => new Vector2(Math.max(0, x), y)),
    segments,
  )

/** Points of a quarter turn from one angle (degrees) to another, for rounded profiles. */
export const arc = (
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  count = 8,
): Point[] =>
  Array.from({ length: count + 1 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / count) * Math.PI) / 180
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })

export function roundedBox(
  wide: number,
  high: number,
  radius: number,
  left = -wide / 2,
  bottom = -high / 2,
): Shape {
  const shape = new Shape()
  const [right, top] = [left + wide, bottom + high]
  shape.moveTo(left + radius, bottom)
  shape.lineTo(right - radius, bottom)
  shape.absarc(right - radius, bottom + radius, radius, -Math.PI / 2, 0, false)
  shape.lineTo(right, top - radius)
  shape.absarc(right - radius, top - radius, radius, 0, Math.PI / 2, false)
  shape.lineTo(left + radius, top)
  shape.absarc(left + radius, top - radius, radius, Math.PI / 2, Math.PI, false)
  shape.lineTo(left, bottom + radius)
  shape.absarc(left + radius, bottom + radius, radius, Math.PI, Math.PI * 1.5, false)
  return shape
}

/**
 * A plate cut from a shape, lying on y = 0 with its face up, edges rounded by `bevel`. The face's
 * texture spans `size` around the origin, as a sheet of that size does.
 */
export function plate(shape: Shape, thick: number, bevel: number, size: Point): BufferGeometry {
  const geometry = new ExtrudeGeometry(shape, {
    depth: Math.max(0.001, thick - bevel * 2),
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelOffset: -bevel,
    bevelThickness: bevel,
    bevelSegments: 5,
    curveSegments: 40,
  })
  const places = geometry.getAttribute("position")
  const uv = new Float32Array(places.count * 2)
  for (let at = 0; at < places.count; at += 1) {
    uv[at * 2] = places.getX(at) / size[0] + 0.5
    uv[at * 2 + 1] = places.getY(at) / size[1] + 0.5
  }
  geometry.setAttribute("uv", new BufferAttribute(uv, 2))
  geometry.translate(0, 0, bevel)
  geometry.rotateX(-Math.PI / 2)
  geometry.clearGroups()
  return geometry
}

export const tube = (
  points: [number, number, number][],
  radius: number,
  closed = false,
  pieces = 80,
) =>
  new TubeGeometry(
    new CatmullRomCurve3(
      points.map((point) => new Vector3(...point)),
      closed,
    ),
    pieces,
    radius,
    16,
    closed,
  )

/** A texture painted on a sheet of a size in cm. */
export function painted(size: Point, paint: Paint, { px = 2048, data = false } = {}) {
  const pen = sheet(...size, px / Math.max(...size))
  paint(pen)
  return textureOf(pen, data)
}
