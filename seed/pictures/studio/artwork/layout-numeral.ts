import type { Layout } from "./layouts"
import { sign } from "./sign"
import { heightFor, setLine } from "./type"

/** The year's two figures as large as the box, the athlete cut out of a bar that crosses them. */
export const numeral: Layout = (pen, art, high) => {
  const { palette } = art
  const figures = art.year.slice(2)
  const setting = { width: "expanded", weight: 900 } as const
  const tall = Math.min(high - 26, heightFor(pen, figures, 100, setting))
  const bar = 19
  const top = -(tall + bar + 5) / 2
  pen.fillStyle = palette.accent
  setLine(pen, figures, 0, top + tall, { ...setting, height: tall, most: 100, align: "center" })
  pen.fillStyle = palette.ink
  const y = top + tall + 5
  pen.fillRect(-50, y, 100, bar)
  sign(pen, art, -50 + bar * 0.62, y + bar / 2, bar * 0.9, palette.ground)
  pen.fillStyle = palette.ground
  const words = art.title
  const line = { width: "expanded", weight: 860 } as const
  const most = 96 - bar * 1.25
  const height = Math.min(7.2, heightFor(pen, words, most, line))
  setLine(pen, words, -50 + bar * 1.25, y + bar / 2 - 0.8, { ...line, height, most })
  setLine(pen, art.below, -50 + bar * 1.25, y + bar / 2 + 6.2, {
    height: 3.9,
    width: "expanded",
    weight: 600,
    tracking: 0.2,
    most,
  })
}
