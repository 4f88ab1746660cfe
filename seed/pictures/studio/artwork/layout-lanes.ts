import type { Layout } from "./layouts"
import { sign } from "./sign"
import { heightFor, setLine } from "./type"

const LANES = 5

/** Lanes come down, bend, and run out to the right; the athlete stands in the bend. */
export const lanes: Layout = (pen, art, high) => {
  const { palette } = art
  const inks = palette.flag
    ? [...palette.flag.colours, palette.ink].filter((ink) => ink !== palette.ground)
    : [palette.accent, palette.second, palette.ink]
  const tall = Math.min(15, heightFor(pen, art.title, 100, { width: "expanded", weight: 900 }))
  const top = -high / 2
  const floor = high / 2 - tall - 8
  pen.lineCap = "butt"
  for (let lane = 0; lane < LANES; lane += 1) {
    const x = -46.5 + lane * 7.6
    const y = floor - 4 - lane * 7.6
    const bend = 44 - lane * 7.6
    pen.strokeStyle = inks[lane % inks.length] as string
    pen.lineWidth = 4.6
    pen.beginPath()
    pen.moveTo(x, top)
    pen.lineTo(x, y - bend)
    pen.arcTo(x, y, x + bend, y, bend)
    pen.lineTo(50, y)
    pen.stroke()
  }
  const left = -46.5 + LANES * 7.6
  const size = Math.min(50 - left + 3, floor - LANES * 7.6 - top)
  sign(pen, art, 50 - size / 2, floor - LANES * 7.6 - size / 2 + 3, size, palette.ink)
  pen.fillStyle = palette.ink
  setLine(pen, art.title, -50, high / 2 - 7, {
    height: tall,
    most: 100,
    width: "expanded",
    weight: 900,
  })
  const small = { height: 3.6, width: "expanded", weight: 700, tracking: 0.3 } as const
  setLine(pen, art.city, -49.5, high / 2, small)
  setLine(pen, art.year, 49, high / 2, { ...small, align: "right" })
}
