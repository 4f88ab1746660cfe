import { BufferAttribute, BufferGeometry } from "three"

/** A settled sheet: places in cm, and how far inside the outline each node is (negative outside). */
export interface Settled {
  places: Float32Array
  inside: Float32Array
  columns: number
  rows: number
}

interface Corner {
  at: number
  depth: number
}

/** Triangles of the cloth, cut along the outline between the nodes. */
export function meshOf({ places, inside, columns, rows }: Settled): BufferGeometry {
  const position: number[] = []
  const uv: number[] = []
  const named = new Map<string, number>()

  const add = (a: number, b: number, t: number): number => {
    const key = t === 0 ? `${a}` : `${Math.min(a, b)} ${Math.max(a, b)}`
    const known = named.get(key)
    if (known !== undefined) return known
    const mix = (from: number, to: number) => from + (to - from) * t
    for (let axis = 0; axis < 3; axis += 1)
      position.push(mix(places[a * 3 + axis] ?? 0, places[b * 3 + axis] ?? 0))
    uv.push(mix(a % columns, b % columns) / (columns - 1))
    uv.push(1 - mix(Math.floor(a / columns), Math.floor(b / columns)) / (rows - 1))
    named.set(key, position.length / 3 - 1)
    return position.length / 3 - 1
  }
  const crossing = (a: Corner, b: Corner) =>
    a.at < b.at
      ? add(a.at, b.at, a.depth / (a.depth - b.depth))
      : add(b.at, a.at, b.depth / (b.depth - a.depth))

  const index: number[] = []
  for (let y = 0; y + 1 < rows; y += 1)
    for (let x = 0; x + 1 < columns; x += 1) {
      const first = y * columns + x
      const corners = [first, first + columns, first + columns + 1, first + 1].map((at) => ({
        at,
        depth: inside[at] ?? -1,
      }))
      const ring = corners.flatMap((corner, turn) => {
        const next = corners[(turn + 1) % 4] as Corner
        const own = corner.depth > 0 ? [add(corner.at, corner.at, 0)] : []
        return corner.depth > 0 === next.depth > 0 ? own : [...own, crossing(corner, next)]
      })
      for (let at = 1; at + 1 < ring.length; at += 1)
        index.push(ring[0] as number, ring[at] as number, ring[at + 1] as number)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array(uv), 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}
