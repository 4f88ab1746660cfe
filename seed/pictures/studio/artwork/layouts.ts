import type { Pen } from "../canvas"
import type { Art } from "./art"
import { badge } from "./layout-badge"
import { blocks } from "./layout-blocks"
import { horizon } from "./layout-horizon"
import { lanes } from "./layout-lanes"
import { lockup } from "./layout-lockup"
import { numeral } from "./layout-numeral"
import { stack } from "./layout-stack"
import { upright } from "./layout-upright"
import { teamBars, teamCode } from "./layout-team"

/** Sets a print in a box of 100 × `high` units around the pen's origin. */
export type Layout = (pen: Pen, art: Art, high: number) => void

export const LAYOUTS: Record<string, Layout> = {
  stack,
  lockup,
  horizon,
  lanes,
  numeral,
  badge,
  blocks,
  upright,
  "team-code": teamCode,
  "team-bars": teamBars,
}

const FOR_SPORT = ["stack", "lanes", "numeral", "badge", "blocks", "horizon"]
const FOR_GAMES = ["horizon", "lockup", "blocks", "numeral", "badge"]
const FOR_TEAM = ["team-code", "team-bars"]

/** The layout of a product: the wanted one, else one that its handle chooses. */
export function layoutOf(art: Art, wanted: string | null): Layout {
  const own = wanted ? LAYOUTS[wanted] : undefined
  if (own) return own
  const names = art.team ? FOR_TEAM : art.sport ? FOR_SPORT : FOR_GAMES
  return LAYOUTS[names[art.seed % names.length] as string] ?? stack
}

/** Prints into a box whose middle is x, y in the pen's own units. */
export function print(
  pen: Pen,
  art: Art,
  layout: Layout,
  x: number,
  y: number,
  wide: number,
  high: number,
) {
  pen.save()
  pen.translate(x, y)
  pen.scale(wide / 100, wide / 100)
  layout(pen, art, (high / wide) * 100)
  pen.restore()
}
