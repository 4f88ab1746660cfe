import type { Layout } from "./layouts"
import { flagField, MOTIFS } from "./motifs"
import { sign } from "./sign"
import { heightFor, setLine } from "./type"

/** The team's code as large as it goes, its colours in a bar over it. */
export const teamCode: Layout = (pen, art, high) => {
  const { palette } = art
  const code = art.team ?? art.short
  const setting = { width: "expanded", weight: 900 } as const
  const tall = Math.min(high - 34, heightFor(pen, code, 100, setting))
  const top = -(tall + 28) / 2
  if (palette.flag) flagField(pen, palette.flag, -50, top, 100, 10)
  pen.fillStyle = palette.ink
  setLine(pen, code, 0, top + 15 + tall, { ...setting, height: tall, most: 100, align: "center" })
  const base = top + 15 + tall + 9
  const line = { height: 4.4, width: "expanded", weight: 700, tracking: 0.16 } as const
  setLine(pen, art.city, -50, base, { ...line, most: 70 })
  setLine(pen, art.year, 50, base, { ...line, align: "right" })
}

/** The team's colours as slanted bars behind the athlete, the code below. */
export const teamBars: Layout = (pen, art, high) => {
  const { palette } = art
  const size = Math.min(72, high - 30)
  const top = -(size + 27) / 2
  pen.save()
  pen.transform(1, 0, -0.18, 1, 0, 0)
  if (palette.flag) flagField(pen, palette.flag, -42, top, 84, size)
  pen.restore()
  pen.save()
  pen.translate(0, top + size / 2)
  pen.beginPath()
  pen.arc(0, 0, size * 0.37, 0, Math.PI * 2)
  pen.fillStyle = palette.ground
  pen.fill()
  pen.restore()
  if (art.sport) sign(pen, art, 0, top + size / 2, size * 0.56, palette.ink)
  else {
    pen.save()
    pen.translate(0, top + size / 2)
    MOTIFS[art.edition](pen, size * 0.5, palette)
    pen.restore()
  }
  pen.fillStyle = palette.ink
  const y = top + size + 20
  const code = art.team ?? art.short
  const wide = setLine(pen, code, -50, y, { height: 15, width: "expanded", weight: 900 })
  setLine(pen, art.city, -50 + wide + 4, y - 9.4, {
    height: 5.4,
    width: "expanded",
    weight: 800,
    most: 96 - wide,
  })
  setLine(pen, art.year, -50 + wide + 4, y, { height: 5.4, width: "expanded", weight: 800 })
}
