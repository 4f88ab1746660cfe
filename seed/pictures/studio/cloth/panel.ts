import { type BufferGeometry, Color, Mesh, type MeshPhysicalMaterialParameters } from "three"
import { sheet, textureOf, type Paint } from "../canvas"
import { surface, woven } from "../materials"
import { once } from "../keep"
import { coverage, depthInside } from "./field"
import { meshOf } from "./mesh"
import { settle } from "./settle"

export type Fold = [x0: number, y0: number, x1: number, y1: number, height: number, width: number]

/** A piece of cloth: cut, lie and drape. Lengths in cm; x to the right, y down, middle at 0. */
export interface Cut {
  key: string
  size: [width: number, height: number]
  /** Fills the outline. */
  outline: Paint
  /** Strokes where the piece is sewn down, so that it rises on both sides. */
  seams?: Paint
  /** How high it bulges in its middle, and how far from its edge that is reached. */
  puff: number
  rim: number
  /** Height of its edge above the paper: a number, or by place where it lies on other cloth. */
  lift?: number | ((x: number, y: number) => number)
  /** Long soft folds of the cloth below: from, to, height and width in cm. */
  folds?: Fold[]
  slack?: (x: number, y: number) => [number, number]
  pose?: (x: number, y: number) => [number, number]
  stiffness?: number
  /** Nodes along the longer side. */
  fineness?: number
  seed?: number
}

const SHEEN = new Color(0.6, 0.6, 0.62)
const SMOOTHINGS = 3
/** Radius of the rounded edge, in cm. */
const EDGE = 0.9
const EDGE_HEIGHT = 0.45
const NO: [number, number] = [0, 0]

/** Height of lying cloth over the paper, this far inside its outline; `held` is 1 on a seam. */
export function heightInside(cut: Cut, inward: number, held: number): number {
  const round = Math.min(1, Math.max(0, inward) / EDGE)
  const low = Math.min(EDGE_HEIGHT, cut.puff)
  const edge = Math.sqrt(1 - (1 - round) ** 2) * low
  const bulge = (cut.puff - low) * (1 - Math.exp(-Math.max(0, inward) / cut.rim))
  return (edge + bulge) * (1 - 0.85 * held)
}

/** Height of the folds at a place: highest in the middle of their length, steeper on one side. */
export function foldedAt(folds: Fold[], x: number, y: number): number {
  return folds.reduce((sum, [x0, y0, x1, y1, height, width]) => {
    const [dx, dy] = [x1 - x0, y1 - y0]
    const length = Math.hypot(dx, dy)
    const along = ((x - x0) * dx + (y - y0) * dy) / (length * length)
    if (along < 0 || along > 1) return sum
    const bow = Math.sin(along * Math.PI) * 0.08 * length
    const aside = ((x - x0) * dy - (y - y0) * dx) / length + bow
    const steep = aside > 0 ? width * 0.55 : width
    return sum + height * Math.sin(along * Math.PI) ** 0.8 * Math.exp(-((aside / steep) ** 2))
  }, 0)
}

function geometryOf(cut: Cut): BufferGeometry {
  const [width, height] = cut.size
  const cell = Math.max(width, height) / (cut.fineness ?? 150)
  const { columns, rows, values: depth } = depthInside(width, height, cell, cut.outline)
  const seams = cut.seams && coverage(width, height, cell, cut.seams).values
  const at = (node: number): [number, number] => [
    (node % columns) * cell - width / 2,
    Math.floor(node / columns) * cell - height / 2,
  ]
  const lift = (node: number) =>
    typeof cut.lift === "function" ? cut.lift(...at(node)) : (cut.lift ?? 0.05)
  const inside = Uint8Array.from(depth, (cm) => (cm > -1.6 * cell ? 1 : 0))
  const places = settle({
    columns,
    rows,
    inside,
    floor: depth.map((cm, node) => {
      const fold =
        cm > 0 && cut.folds ? foldedAt(cut.folds, ...at(node)) * Math.min(1, cm / 2.5) : 0
      return (lift(node) + fold + heightInside(cut, cm, seams?.[node] ?? 0)) / cell
    }),
    hold: depth.map((cm) => (cm < 1.5 ? 0.12 : 0.004)),
    slack: (node) => {
      // Cloth is sewn at its edges and cannot gather there.
      const free = Math.min(1, Math.max(0, (depth[node] ?? 0) / 3))
      const [across, down] = cut.slack?.(...at(node)) ?? NO
      return [across * free, down * free]
    },
    pose: (node) => (cut.pose?.(...at(node)) ?? NO).map((cm) => cm / cell) as [number, number],
    stiffness: cut.stiffness ?? 0.3,
    seed: cut.seed ?? 1,
  })
  smooth(places, inside, columns)
  const inCm = places.map(
    (value, index) =>
      value * cell - (index % 3 === 0 ? width / 2 : index % 3 === 2 ? height / 2 : 0),
  )
  return meshOf({ places: inCm, inside: depth, columns, rows })
}

/** Takes the grain of the grid out of the folds: each node moves towards its neighbours' middle. */
function smooth(places: Float32Array, inside: Uint8Array, columns: number) {
  const sides = [1, -1, columns, -columns]
  for (let round = 0; round < SMOOTHINGS; round += 1) {
    const old = places.slice()
    for (let at = 0; at < inside.length; at += 1) {
      if (!inside[at] || !sides.every((by) => inside[at + by])) continue
      for (let axis = 0; axis < 3; axis += 1) {
        const sum = sides.reduce((total, by) => total + (old[(at + by) * 3 + axis] as number), 0)
        places[at * 3 + axis] = (old[at * 3 + axis] as number) * 0.4 + sum * 0.15
      }
    }
  }
}

export interface Dressing {
  /** Dye and print, or a plain dye. */
  colour: Paint | string
  /** Relief: mid grey is level, white is up. It belongs to the cut and is painted once. */
  relief?: Paint
  reliefScale?: number
  /** Threads per cm, and how deep they lie. */
  threads?: { perCm: number; depth: number }
  material?: MeshPhysicalMaterialParameters
}

const JERSEY = { perCm: 9, depth: 0.07 }

const TEXTURE_PX = 2048

/** Mirrors folds at x = 0, a little weaker, so that no side is the other's double. */
export const mirrored = (folds: Fold[]): Fold[] => [
  ...folds,
  ...folds.map(([x0, y0, x1, y1, height, width]): Fold => [
    -x0 * 0.96,
    y0 + 1.3,
    -x1 * 1.08,
    y1 - 0.8,
    height * 0.8,
    width * 1.1,
  ]),
]

function paintedOn([width, height]: Cut["size"], paint: Paint, base: string) {
  const pen = sheet(width, height, TEXTURE_PX / Math.max(width, height))
  pen.fillStyle = base
  pen.fillRect(-width / 2, -height / 2, width, height)
  pen.fillStyle = pen.strokeStyle = "#fff"
  paint(pen)
  return pen
}

/** Cuts, drapes, dyes and prints a piece of cloth. */
export function panel(cut: Cut, dressing: Dressing): Mesh {
  const [width, height] = cut.size
  const { colour, relief } = dressing
  const material = surface({
    ...(typeof colour === "string"
      ? { color: colour }
      : { map: textureOf(paintedOn(cut.size, colour, "#888")) }),
    side: 2,
    roughness: 0.92,
    sheen: 0.35,
    sheenColor: SHEEN,
    sheenRoughness: 0.55,
    envMapIntensity: 0.6,
    ...(relief && {
      bumpMap: once(`relief ${cut.key}`, () =>
        textureOf(paintedOn(cut.size, relief, "#808080"), true),
      ),
      bumpScale: dressing.reliefScale ?? 1,
    }),
    ...dressing.material,
  })
  const { perCm, depth } = dressing.threads ?? JERSEY
  woven(material, width * perCm, height * perCm, depth)
  return new Mesh(
    once(`cut ${cut.key}`, () => geometryOf(cut)),
    material,
  )
}

const BIN = 0.5

/** Height of lying cloth at a place, for what is sewn onto it; 0 beside it. */
export function topOf({ geometry }: Mesh): (x: number, y: number) => number {
  const places = geometry.getAttribute("position")
  const bins = new Map<string, number>()
  const name = (x: number, y: number) => `${Math.round(x / BIN)} ${Math.round(y / BIN)}`
  for (let at = 0; at < places.count; at += 1) {
    const bin = name(places.getX(at), places.getZ(at))
    bins.set(bin, Math.max(bins.get(bin) ?? 0, places.getY(at)))
  }
  return (x, y) => bins.get(name(x, y)) ?? 0
}
