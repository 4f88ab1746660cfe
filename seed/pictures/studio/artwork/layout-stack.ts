import type { Layout } from "./layouts"
import { sign } from "./sign"
import { heightFor, setLine } from "./type"

/** One loud word across, the sign over it, place and year below a rule. */
export const stack: Layout = (pen, art, high) => {
  const { palette } = art
  const tall = Math.min(26, heightFor(pen, art.title, 100, { width: "expanded", weight: 900 }))
  const size = Math.min(62, high - tall - 22)
  const top = -(size + tall + 16) / 2
  sign(pen, art, 0, top + size / 2, size, palette.accent)
  pen.fillStyle = palette.ink
  const base = top + size + 4 + tall
  setLine(pen, art.title, 0, base, {
    height: tall,
    most: 100,
    align: "center",
    width: "expanded",
    weight: 900,
  })
  pen.fillStyle = palette.second
  pen.fillRect(-50, base + 3.6, 100, 1.5)
  pen.fillStyle = palette.ink
  const line = { height: 4.6, width: "expanded", weight: 700, tracking: 0.12 } as const
  setLine(pen, art.city, -50, base + 12.4, { ...line, most: 66 })
  setLine(pen, art.year, 50, base + 12.4, { ...line, align: "right" })
}
