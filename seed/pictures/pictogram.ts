/** Signs of the sports on one grid of 24 × 24 units: people in a thick line, gear in a thin one. */
export interface Pictogram {
  /** Middles of heads, filled. */
  heads?: number[][]
  /** Limbs, as an SVG path. */
  body?: string
  /** Gear, water, ground, as an SVG path. */
  gear?: string
  /** Circles in a thin line: x, y, radius. */
  rings?: number[][]
  /** Filled circles: x, y, radius. */
  dots?: number[][]
}

export const GRID = 24
export const BODY_STROKE = 2.4
export const GEAR_STROKE = 1.3
export const HEAD_RADIUS = 2.1
