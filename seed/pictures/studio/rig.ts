import { Vector3 } from "three"

/** The pose decides where "up in the picture" is: lying goods are photographed from above. */
export type Pose = "lay" | "stand"

/** One of the many lamps that together make the softbox, the room and the paper's bounce. */
export interface Lamp {
  /** Towards the lamp, unit length, world axes, y up. */
  direction: Vector3
  /** Irradiance that it gives a surface that faces it. Paper in full light receives 1. */
  colour: [number, number, number]
  /** Bounce comes through the paper, so the paper casts no shadow in it. */
  bounce: boolean
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const KEY = { share: 0.58, halfAngle: 0.34, tint: [1.02, 1, 0.97] as const }
const DOME = { share: 0.34, tint: [0.975, 0.995, 1.03] as const }
const FILL = { share: 0.08, halfAngle: 0.4, tint: [1, 1, 1] as const }
const BOUNCE = { strength: 0.3, tint: [1.03, 1, 0.95] as const }

/** Direction of the middle of the softbox: upper left, in front of the goods. */
export function keyDirection(pose: Pose): Vector3 {
  const direction = pose === "stand" ? new Vector3(-0.6, 1, 0.62) : new Vector3(-0.66, 0.62, -0.62)
  return direction.normalize()
}

/** A weak second box on the other side keeps shadows open. */
function fillDirection(pose: Pose): Vector3 {
  const direction = pose === "stand" ? new Vector3(0.8, 0.55, 0.75) : new Vector3(0.75, 0.8, 0.3)
  return direction.normalize()
}

function softbox(middle: Vector3, box: typeof KEY | typeof FILL, count: number): Lamp[] {
  const side = new Vector3(0, 1, 0).cross(middle).normalize()
  const up = middle.clone().cross(side)
  return Array.from({ length: count }, (_, at) => {
    const radius = Math.sqrt((at + 0.5) / count) * box.halfAngle
    const angle = at * GOLDEN_ANGLE
    const direction = middle
      .clone()
      .addScaledVector(side, Math.cos(angle) * radius)
      .addScaledVector(up, Math.sin(angle) * radius)
      .normalize()
    return { direction, colour: scaled(box.tint, box.share / middle.y / count), bounce: false }
  })
}

const scaled = (tint: readonly [number, number, number], by: number): [number, number, number] => [
  tint[0] * by,
  tint[1] * by,
  tint[2] * by,
]

/** Lamps spread evenly over the half sphere above the paper; their cosines sum to one. */
function dome(count: number): Lamp[] {
  return Array.from({ length: count }, (_, at) => {
    const height = (at + 0.5) / count
    const radius = Math.sqrt(1 - height * height)
    const angle = at * GOLDEN_ANGLE + 0.7
    const direction = new Vector3(Math.cos(angle) * radius, height, Math.sin(angle) * radius)
    return { direction, colour: scaled(DOME.tint, (DOME.share * 2) / count), bounce: false }
  })
}

const fromBelow = (count: number): Lamp[] =>
  dome(count).map(({ direction }) => ({
    direction: direction.clone().setY(-direction.y),
    colour: scaled(BOUNCE.tint, (BOUNCE.strength * 2) / count),
    bounce: true,
  }))

/** Paper in full light must receive exactly 1 in every channel, however many lamps there are. */
function balanced(all: Lamp[]): Lamp[] {
  const total = [0, 1, 2].map((channel) =>
    all.reduce(
      (sum, { bounce, colour, direction }) =>
        sum + (bounce ? 0 : (colour[channel] ?? 0) * direction.y),
      0,
    ),
  )
  return all.map((lamp) => ({
    ...lamp,
    colour: lamp.colour.map((value, channel) => value / (total[channel] ?? 1)) as Lamp["colour"],
  }))
}

/** All lamps of the studio. `quality` 1 is the final picture's. */
export const lamps = (pose: Pose, quality: number): Lamp[] =>
  balanced([
    ...softbox(keyDirection(pose), KEY, Math.round(18 * quality)),
    ...softbox(fillDirection(pose), FILL, Math.round(5 * quality)),
    ...dome(Math.round(34 * quality)),
    ...fromBelow(Math.round(8 * quality)),
  ])
