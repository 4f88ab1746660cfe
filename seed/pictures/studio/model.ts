import type { Group } from "three"
import type { Shot, View } from "../request"
import type { Stand } from "./camera"
import type { Pose } from "./rig"

/** Goods put up for one shot. */
export interface Setup {
  /** In cm, y up, standing or lying on y = 0. */
  goods: Group
  pose: Pose
  camera: Stand
  /** Names the shape without its dye and print: shots with one key share their light. */
  shape: string
}

/** Builds goods of one kind. Geometry should be cached; materials are the shot's own. */
export type Model = (shot: Shot) => Setup

export type Stands = Record<View, Stand>

/** Lying goods seen from above; `close` is where the detail is. */
export const laying = (close: Stand["close"], more: Partial<Stands> = {}): Stands => ({
  front: { turn: 0, rise: 90, fill: 0.82 },
  "three-quarter": { turn: 15, rise: 54 },
  detail: { turn: 10, rise: 60, close },
  back: { turn: 0, rise: 90, fill: 0.82 },
  ...more,
})

/** Standing goods seen from a little above. */
export const standing = (close: Stand["close"], more: Partial<Stands> = {}): Stands => ({
  front: { turn: 0, rise: 9 },
  "three-quarter": { turn: 34, rise: 20 },
  detail: { turn: 18, rise: 14, close },
  back: { turn: 180, rise: 9 },
  ...more,
})
