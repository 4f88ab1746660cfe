import type { Layout } from "./layouts"
import { pictogram } from "./pictogram"
import { motif } from "./sign"
import { heightFor, setLine } from "./type"

/** The edition's motif like a sun, the athlete in front of it, the place below. */
export const horizon: Layout = (pen, art, high) => {
  const { palette } = art
  const words = art.title
  const tall = Math.min(13, heightFor(pen, words, 96, { width: "expanded", weight: 880 }))
  const size = Math.min(86, high - tall - 14)
  const middle = -(tall + 12) / 2
  motif(pen, art, 0, middle, size)
  if (art.sport) {
    const rim = { style: palette.ground, width: 0.75 }
    pictogram(pen, art.sport, 0, middle + size * 0.06, size * 0.7, palette.ink, rim)
  }
  const base = middle + size / 2 + 5 + tall
  pen.fillStyle = palette.ink
  setLine(pen, words, 0, base, {
    height: tall,
    most: 96,
    align: "center",
    width: "expanded",
    weight: 880,
  })
  pen.fillStyle = palette.accent
  const small = art.below
  setLine(pen, small, 0, base + 7.4, {
    height: 4,
    most: 90,
    align: "center",
    weight: 700,
    tracking: 0.5,
  })
}
