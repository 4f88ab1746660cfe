import type { Pen } from "../canvas"
import type { Art } from "./art"
import { layoutOf, LAYOUTS, print, type Layout } from "./layouts"
import { flagField } from "./motifs"
import { setLine } from "./type"

/** Fills a sheet to its edges: a margin, two small lines at the top, the layout, a bar at the foot. */
export function poster(pen: Pen, art: Art, wide: number, high: number, wanted: string | null) {
  const { palette } = art
  pen.fillStyle = palette.ground
  pen.fillRect(-wide / 2, -high / 2, wide, high)
  const margin = wide * 0.075
  const small = { height: wide * 0.024, width: "expanded", weight: 750, tracking: 0.14 } as const
  pen.fillStyle = palette.ink
  setLine(pen, art.city, -wide / 2 + margin, -high / 2 + margin + small.height, {
    ...small,
    most: wide * 0.55,
  })
  setLine(pen, art.year, wide / 2 - margin, -high / 2 + margin + small.height, {
    ...small,
    align: "right",
  })
  const foot = wide * 0.035
  if (palette.flag)
    flagField(
      pen,
      palette.flag,
      -wide / 2 + margin,
      high / 2 - margin - foot,
      wide - margin * 2,
      foot,
    )
  else {
    pen.fillStyle = palette.accent
    pen.fillRect(-wide / 2 + margin, high / 2 - margin - foot, wide - margin * 2, foot)
  }
  print(pen, art, fullLayout(art, wanted), 0, 0, wide - margin * 2, high - margin * 3.6)
}

/** Layouts that hold a whole sheet. */
function fullLayout(art: Art, wanted: string | null): Layout {
  const strong = art.team
    ? ["blocks", "team-code", "lanes"]
    : ["blocks", "lanes", "horizon", "numeral"]
  if (wanted) return layoutOf(art, wanted)
  return LAYOUTS[strong[art.seed % strong.length] as string] as Layout
}
