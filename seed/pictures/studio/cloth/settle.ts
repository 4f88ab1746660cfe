import { noise } from "../noise"

/** A sheet of cloth on a grid, and what it lies on. All lengths in cells of the grid. */
export interface Sheet {
  columns: number
  rows: number
  /** 1 where there is cloth. */
  inside: Uint8Array
  /** Lowest height at every node: the paper, other cloth, or air caught below. */
  floor: Float32Array
  /** How firmly every node keeps its place in the picture, 0 to 1. */
  hold: Float32Array
  /** How much longer the cloth is than its outline, e.g. 0.02, at a node along x and y. */
  slack: (node: number) => [number, number]
  /** Where a node is put before it settles, relative to its place in the outline. */
  pose: (node: number) => [number, number]
  seed: number
  steps?: number
  /** Resistance to sharp folds: 0 silk, 1 felt. */
  stiffness: number
}

interface Links {
  a: Int32Array
  b: Int32Array
  rest: Float32Array
  strength: Float32Array
}

const NEIGHBOURS: [dx: number, dy: number, kind: "weave" | "bias" | "bend"][] = [
  [1, 0, "weave"],
  [0, 1, "weave"],
  [1, 1, "bias"],
  [1, -1, "bias"],
  [2, 0, "bend"],
  [0, 2, "bend"],
]

function linksOf(cloth: Sheet): Links {
  const { columns, rows, inside } = cloth
  const all: [number, number, number, number][] = []
  const strengths = { weave: 0.9, bias: 0.35, bend: 0.04 + cloth.stiffness * 0.3 }
  for (const [dx, dy, kind] of NEIGHBOURS)
    for (let y = 0; y < rows; y += 1)
      for (let x = 0; x < columns; x += 1) {
        const [right, below] = [x + dx, y + dy]
        if (right >= columns || below >= rows || below < 0) continue
        const [a, b] = [y * columns + x, below * columns + right]
        if (!inside[a] || !inside[b]) continue
        const [sx, sy] = cloth.slack(a)
        all.push([a, b, Math.hypot(dx * (1 + sx), dy * (1 + sy)), strengths[kind]])
      }
  return {
    a: Int32Array.from(all, ([a]) => a),
    b: Int32Array.from(all, ([, b]) => b),
    rest: Float32Array.from(all, ([, , rest]) => rest),
    strength: Float32Array.from(all, ([, , , strength]) => strength),
  }
}

function pull(places: Float32Array, links: Links, backwards: boolean) {
  const { a, b, rest, strength } = links
  const count = a.length
  for (let step = 0; step < count; step += 1) {
    const at = backwards ? count - 1 - step : step
    const i = (a[at] as number) * 3
    const j = (b[at] as number) * 3
    const dx = (places[j] as number) - (places[i] as number)
    const dy = (places[j + 1] as number) - (places[i + 1] as number)
    const dz = (places[j + 2] as number) - (places[i + 2] as number)
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-6
    const by = ((length - (rest[at] as number)) / length) * 0.5 * (strength[at] as number)
    places[i] = (places[i] as number) + dx * by
    places[i + 1] = (places[i + 1] as number) + dy * by
    places[i + 2] = (places[i + 2] as number) + dz * by
    places[j] = (places[j] as number) - dx * by
    places[j + 1] = (places[j + 1] as number) - dy * by
    places[j + 2] = (places[j + 2] as number) - dz * by
  }
}

function started(cloth: Sheet): Float32Array {
  const { columns, inside, floor, seed } = cloth
  const places = new Float32Array(inside.length * 3)
  for (let at = 0; at < inside.length; at += 1) {
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const [dx, dy] = cloth.pose(at)
    const bump = 1 + noise(x / 9, y / 9, seed) * 0.7 + noise(x / 4, y / 4, seed + 1) * 0.3
    places[at * 3] = x + dx
    places[at * 3 + 1] = (floor[at] as number) + bump
    places[at * 3 + 2] = y + dy
  }
  return places
}

const GRAVITY = 0.012
const DAMPING = 0.9
const GRIP = 0.55

/** Lets the sheet fall and come to rest: x, height and y of every node, in cells (Verlet, PBD). */
export function settle(cloth: Sheet): Float32Array {
  const { inside, floor, hold } = cloth
  const links = linksOf(cloth)
  const places = started(cloth)
  const home = places.slice()
  const before = places.slice()
  for (let step = 0; step < (cloth.steps ?? 110); step += 1) {
    for (let at = 0; at < inside.length; at += 1) {
      if (!inside[at]) continue
      const i = at * 3
      const touching = (places[i + 1] as number) <= (floor[at] as number) + 0.02
      for (let axis = 0; axis < 3; axis += 1) {
        const now = places[i + axis] as number
        const grip = touching && axis !== 1 ? GRIP : DAMPING
        let next = now + (now - (before[i + axis] as number)) * grip
        if (axis === 1) next -= GRAVITY
        else next += ((home[i + axis] as number) - now) * (hold[at] as number)
        before[i + axis] = now
        places[i + axis] = next
      }
    }
    for (let round = 0; round < 5; round += 1) pull(places, links, round % 2 === 1)
    for (let at = 0; at < inside.length; at += 1)
      places[at * 3 + 1] = Math.max(places[at * 3 + 1] as number, floor[at] as number)
  }
  return places
}
