import { Vector3 } from "three"

export type BallKind = "football" | "basketball" | "volleyball" | "oval" | "boccia"

interface Ball {
  /** Distance to the next seam, about in radians, at a direction from the middle. */
  seam: (direction: Vector3) => number
  /** Which of the ball's inks a panel has; 0 is its ground. */
  tone: (direction: Vector3) => number
  /** Width of the print in cm; the ball measures 22. */
  print: number
  roughness: number
  grain: number
  /** How dark a seam is: 0 black, 1 as the panels. */
  line?: number
}

const PHI = (1 + Math.sqrt(5)) / 2

const turned = (points: [number, number, number][]) =>
  points
    .flatMap(([x, y, z]) => [
      [x, y, z],
      [y, z, x],
      [z, x, y],
    ])
    .map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z).normalize())

const signs = [1, -1]
/** Faces of a truncated icosahedron with edge 1: distances 2.327 (pentagons) and 2.267 (hexagons). */
const FACES = [
  ...turned(signs.flatMap((a) => signs.map((b): [number, number, number] => [0, a, b * PHI]))).map(
    (normal) => ({ normal, away: 2.327, tone: 1 }),
  ),
  ...turned(
    signs.flatMap((a) => signs.map((b): [number, number, number] => [0, a * PHI, b / PHI])),
  ).map((normal) => ({ normal, away: 2.267, tone: 0 })),
  ...signs.flatMap((x) =>
    signs.flatMap((y) =>
      signs.map((z) => ({ normal: new Vector3(x, y, z).normalize(), away: 2.267, tone: 0 })),
    ),
  ),
]

/** The face a direction meets, and how much nearer it is than the next. */
function facing(direction: Vector3) {
  let [best, next, tone] = [-1, -1, 0]
  for (const face of FACES) {
    const reach = face.normal.dot(direction) / face.away
    if (reach > best) {
      next = best
      best = reach
      tone = face.tone
    } else if (reach > next) next = reach
  }
  return { tone, edge: (best - next) * 3.3 }
}

const TILT = new Vector3(0.3, 0.2, 1).normalize()
const tilted = (direction: Vector3) => {
  const side = new Vector3(0, 1, 0).cross(TILT).normalize()
  const up = TILT.clone().cross(side)
  return new Vector3(direction.dot(side), direction.dot(up), direction.dot(TILT))
}

const football: Ball = {
  seam: (direction) => facing(tilted(direction)).edge,
  tone: (direction) => facing(tilted(direction)).tone,
  print: 8.6,
  roughness: 0.42,
  grain: 0.02,
}

const basketball: Ball = {
  seam: ({ x, y, z }) => {
    const curve = Math.abs(Math.acos(Math.min(1, Math.abs(x))) - 0.78 - 0.12 * (y * y - z * z))
    const upright = Math.abs(Math.asin(x)) < 0.2 ? Math.abs(Math.asin(x)) : 1
    return Math.min(upright, Math.abs(Math.asin(y)) + (z > 0.55 ? 1 : 0), curve)
  },
  tone: () => 0,
  line: 0.25,
  print: 12.5,
  roughness: 0.7,
  grain: 0.06,
}

/** Six faces of a cube, each in three strips that run across those of its neighbours. */
function strip({ x, y, z }: Vector3) {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)]
  const most = Math.max(ax, ay, az)
  const [across, other] =
    most === ax ? [y / ax, z / ax] : most === ay ? [z / ay, x / ay] : [x / az, y / az]
  const lines = Math.min(Math.abs(across - 0.36), Math.abs(across + 0.36))
  const border = Math.min(1 - Math.abs(across), 1 - Math.abs(other))
  return { edge: Math.min(lines, border * 0.8) * 0.8, middle: Math.abs(across) < 0.36 }
}

const volleyball: Ball = {
  seam: (direction) => strip(tilted(direction)).edge,
  tone: (direction) => (strip(tilted(direction)).middle ? 0 : 1),
  print: 9.4,
  roughness: 0.5,
  grain: 0.02,
}

const oval: Ball = {
  seam: ({ y, z }) =>
    Math.min(
      Math.abs(Math.atan2(y, z) - 0.9),
      Math.abs(Math.atan2(y, z) + 0.9),
      Math.abs(Math.abs(Math.atan2(y, z)) - 2.4),
    ),
  tone: ({ x }) => (Math.abs(x) > 0.74 ? 1 : 0),
  print: 11,
  roughness: 0.6,
  grain: 0.05,
}

const boccia: Ball = {
  seam: (direction) => Math.abs(Math.asin(tilted(direction).y)),
  tone: () => 0,
  print: 11,
  roughness: 0.6,
  grain: 0.03,
}

export const BALLS: Record<BallKind, Ball> = { football, basketball, volleyball, oval, boccia }

const BY_SPORT: Record<string, BallKind> = {
  BKB: "basketball",
  BK3: "basketball",
  "P-WBK": "basketball",
  VVO: "volleyball",
  VBV: "volleyball",
  "P-VBS": "volleyball",
  WPO: "volleyball",
  HBL: "football",
  RU7: "oval",
  "P-BOC": "boccia",
  FFB: "oval",
}

export const ballFor = (sport: string | null): BallKind =>
  sport ? (BY_SPORT[sport] ?? "football") : "football"
