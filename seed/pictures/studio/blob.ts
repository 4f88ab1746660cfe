import { BufferAttribute, BufferGeometry, Color, Vector3 } from "three"

/** A soft body part: a ball, an egg, or a limb between two points with two radii. */
export interface Part {
  from: [number, number, number]
  to?: [number, number, number]
  /** Radius at `from` and at `to`. */
  radius: number
  end?: number
  /** Stretches an egg along x, y, z. */
  stretch?: [number, number, number]
  /** Name of its dye. */
  dye: string
  /** Leaves a seam to its neighbours instead of flowing into them. */
  seam?: boolean
}

const [from, to, here, along] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]

/** Distance of a point to a part's skin; negative inside. */
function distance(part: Part, point: Vector3): number {
  from.set(...part.from)
  here.copy(point).sub(from)
  if (part.stretch) {
    const [x, y, z] = part.stretch
    const scaled = Math.hypot(here.x / x, here.y / y, here.z / z)
    const slope = Math.hypot(here.x / (x * x), here.y / (y * y), here.z / (z * z)) || 1
    return (scaled * (scaled - part.radius)) / slope
  }
  if (!part.to) return here.length() - part.radius
  to.set(...part.to)
  along.copy(to).sub(from)
  const share = Math.min(1, Math.max(0, here.dot(along) / along.lengthSq()))
  return (
    here.addScaledVector(along, -share).length() -
    (part.radius + ((part.end ?? part.radius) - part.radius) * share)
  )
}

const SOFT = 1.1
const SEAM = 0.28

const joined = (a: number, b: number, soft: number) => {
  const blend = Math.max(soft - Math.abs(a - b), 0) / soft
  return Math.min(a, b) - (blend * blend * soft) / 4
}

function bodyAt(parts: Part[], point: Vector3): number {
  return parts.reduce(
    (sum, part) => joined(sum, distance(part, point), part.seam ? SEAM : SOFT),
    1e3,
  )
}

function dyeAt(parts: Part[], point: Vector3): string {
  let [least, found] = [Infinity, ""]
  for (const part of parts) {
    const away = distance(part, point)
    if (away >= least) continue
    least = away
    found = part.dye
  }
  return found
}

interface Grid {
  low: Vector3
  step: number
  counts: [number, number, number]
}

function gridAround(parts: Part[], step: number): Grid {
  const low = new Vector3(Infinity, Infinity, Infinity)
  const high = low.clone().negate()
  for (const { from: a, to: b, radius, end = radius, stretch = [1, 1, 1] } of parts)
    for (const place of [a, b ?? a]) {
      const reach = Math.max(radius, end)
      const size = new Vector3(...stretch).multiplyScalar(reach)
      low.min(new Vector3(...place).sub(size))
      high.max(new Vector3(...place).add(size))
    }
  low.subScalar(step * 2)
  const size = high.addScalar(step * 2).sub(low)
  return {
    low,
    step,
    counts: [size.x, size.y, size.z].map((edge) => Math.ceil(edge / step) + 1) as Grid["counts"],
  }
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (bits) => [bits & 1, (bits >> 1) & 1, (bits >> 2) & 1] as const,
)

/** Skins soft parts into one mesh with a vertex colour per dye (naive surface nets). */
export function skinned(parts: Part[], dyes: Record<string, string>, step: number): BufferGeometry {
  const { low, counts } = gridAround(parts, step)
  const [nx, ny, nz] = counts
  const at = (x: number, y: number, z: number) => (z * ny + y) * nx + x
  const point = new Vector3()
  const values = new Float32Array(nx * ny * nz)
  for (let z = 0; z < nz; z += 1)
    for (let y = 0; y < ny; y += 1)
      for (let x = 0; x < nx; x += 1)
        values[at(x, y, z)] = bodyAt(parts, point.set(x, y, z).multiplyScalar(step).add(low))
  const named = new Int32Array(values.length).fill(-1)
  const position: number[] = []
  for (let z = 0; z + 1 < nz; z += 1)
    for (let y = 0; y + 1 < ny; y += 1)
      for (let x = 0; x + 1 < nx; x += 1) {
        const middle = crossing(values, (dx, dy, dz) => at(x + dx, y + dy, z + dz))
        if (!middle) continue
        named[at(x, y, z)] = position.length / 3
        position.push(
          low.x + (x + middle.x) * step,
          low.y + (y + middle.y) * step,
          low.z + (z + middle.z) * step,
        )
      }
  const geometry = new BufferGeometry()
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(position), 3))
  geometry.setIndex(faces(values, named, counts))
  return painted(settled(geometry, parts), parts, dyes)
}

/** The middle of where the skin crosses a cell's edges, in the cell; none where it does not. */
function crossing(
  values: Float32Array,
  at: (x: number, y: number, z: number) => number,
): Vector3 | null {
  const corner = CORNERS.map(([x, y, z]) => values[at(x, y, z)] as number)
  const sum = new Vector3()
  let count = 0
  for (let a = 0; a < 8; a += 1)
    for (const bit of [1, 2, 4]) {
      const b = a | bit
      const [va, vb] = [corner[a] as number, corner[b] as number]
      if (a & bit || va < 0 === vb < 0) continue
      const [from_, to_] = [CORNERS[a] as readonly number[], CORNERS[b] as readonly number[]]
      const share = va / (va - vb)
      const mix = (axis: number) =>
        (from_[axis] as number) + ((to_[axis] as number) - (from_[axis] as number)) * share
      sum.add(new Vector3(mix(0), mix(1), mix(2)))
      count += 1
    }
  return count ? sum.divideScalar(count) : null
}

function faces(values: Float32Array, named: Int32Array, [nx, ny, nz]: Grid["counts"]): number[] {
  const index: number[] = []
  const strides = [1, nx, nx * ny] as const
  for (let z = 1; z + 1 < nz; z += 1)
    for (let y = 1; y + 1 < ny; y += 1)
      for (let x = 1; x + 1 < nx; x += 1) {
        const at = (z * ny + y) * nx + x
        for (const axis of [0, 1, 2] as const) {
          const [va, vb] = [values[at] as number, values[at + strides[axis]] as number]
          if (va < 0 === vb < 0) continue
          const [u, v] = [strides[(axis + 1) % 3] as number, strides[(axis + 2) % 3] as number]
          const ring = [at, at - u, at - u - v, at - v].map((cell) => named[cell] as number)
          const [a, b, c, d] = (va < 0 ? ring : ring.toReversed()) as [
            number,
            number,
            number,
            number,
          ]
          index.push(a, b, c, a, c, d)
        }
      }
  return index
}

/** Pulls every point onto the exact skin and takes its normal from there. */
function settled(geometry: BufferGeometry, parts: Part[]): BufferGeometry {
  const places = geometry.getAttribute("position")
  const normals = new Float32Array(places.count * 3)
  const [point, normal] = [new Vector3(), new Vector3()]
  const step = 0.05
  const slope = (axis: "x" | "y" | "z") => {
    const [ahead, behind] = [point.clone(), point.clone()]
    ahead[axis] += step
    behind[axis] -= step
    return (bodyAt(parts, ahead) - bodyAt(parts, behind)) / (2 * step)
  }
  for (let at = 0; at < places.count; at += 1) {
    point.fromBufferAttribute(places, at)
    normal.set(slope("x"), slope("y"), slope("z")).normalize()
    point.addScaledVector(normal, -bodyAt(parts, point) * 0.8)
    places.setXYZ(at, point.x, point.y, point.z)
    normal.toArray(normals, at * 3)
  }
  geometry.setAttribute("normal", new BufferAttribute(normals, 3))
  return geometry
}

function painted(
  geometry: BufferGeometry,
  parts: Part[],
  dyes: Record<string, string>,
): BufferGeometry {
  const places = geometry.getAttribute("position")
  const point = new Vector3()
  const names = Array.from({ length: places.count }, (_, at) =>
    dyeAt(parts, point.fromBufferAttribute(places, at)),
  )
  geometry.userData.dyes = names
  return dyed(geometry, dyes)
}

/** Where a ray from the front, along z, meets the skin. */
export function frontAt(parts: Part[], x: number, y: number): number {
  const point = new Vector3(x, y, 14)
  for (let step = 0; step < 60; step += 1) {
    const away = bodyAt(parts, point)
    if (away < 0.01) break
    point.z -= away * 0.8
  }
  return point.z
}

/** The same skin in other dyes. */
export function dyed(geometry: BufferGeometry, dyes: Record<string, string>): BufferGeometry {
  const names = geometry.userData.dyes as string[]
  const colours = new Float32Array(names.length * 3)
  const known = new Map(Object.entries(dyes).map(([name, hex]) => [name, new Color(hex)]))
  names.forEach((name, at) => known.get(name)?.toArray(colours, at * 3))
  const copy = new BufferGeometry()
  copy.setIndex(geometry.getIndex())
  for (const name of ["position", "normal"]) copy.setAttribute(name, geometry.getAttribute(name))
  copy.setAttribute("color", new BufferAttribute(colours, 3))
  copy.userData.dyes = names
  return copy
}
