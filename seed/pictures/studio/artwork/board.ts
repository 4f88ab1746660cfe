/// <reference lib="dom" />
import type { Shot } from "../../request"
import { sheet } from "../canvas"
import { artOf } from "./art"
import { LAYOUTS, print } from "./layouts"

/** A board of all layouts of a product, to judge them without goods: a PNG as a data address. */
export function board(shot: Shot): string {
  const names = Object.keys(LAYOUTS)
  const pen = sheet(names.length * 110, 120, 2.4)
  pen.fillStyle = shot.colour.hex
  pen.fillRect(-names.length * 55, -60, names.length * 110, 120)
  names.forEach((name, at) => {
    const layout = LAYOUTS[name]
    if (layout)
      print(
        pen,
        artOf(shot, shot.colour.hex),
        layout,
        (at - (names.length - 1) / 2) * 110,
        0,
        96,
        110,
      )
  })
  return pen.canvas.toDataURL("image/png")
}
