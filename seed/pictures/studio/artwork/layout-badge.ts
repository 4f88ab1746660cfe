import type { Pen } from "../canvas"
import type { Layout } from "./layouts"
import { motif, sign } from "./sign"
import { setAround, widthOf } from "./type"

const disc = (pen: Pen, radius: number, style: string) => {
  pen.fillStyle = style
  pen.beginPath()
  pen.arc(0, 0, radius, 0, Math.PI * 2)
  pen.fill()
}

/** A round patch: words around, the athlete in the middle. */
export const badge: Layout = (pen, art, high) => {
  const { palette } = art
  pen.save()
  const scale = Math.min(1, high / 100)
  pen.scale(scale, scale)
  disc(pen, 49, palette.ink)
  disc(pen, 47, palette.ground)
  disc(pen, 32, palette.accent)
  if (art.sport) sign(pen, art, 0, 0, 47, palette.onAccent)
  else {
    disc(pen, 32, palette.ground)
    motif(pen, art, 0, 0, 52)
  }
  pen.fillStyle = palette.ink
  const wide = { height: 7.4, width: "expanded", weight: 880, tracking: 0.1 } as const
  const longest = 112
  const fit = (words: string) => ({
    ...wide,
    height: Math.min(wide.height, (wide.height * longest) / widthOf(pen, words, wide)),
  })
  const above = art.title
  const below = art.below
  setAround(pen, above, 35.8, 0, fit(above))
  setAround(pen, below, -35.8, 0, { ...fit(below), height: Math.min(5.4, fit(below).height) })
  pen.restore()
}
