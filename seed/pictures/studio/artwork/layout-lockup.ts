import type { Layout } from "./layouts"
import { flagField } from "./motifs"
import { motif } from "./sign"
import { heightFor, setLine } from "./type"

/** Every line is set to the full width, so that short words become tall. */
export const lockup: Layout = (pen, art, high) => {
  const { palette } = art
  const words = [...art.city.split(" "), art.year]
  const lines = words.map((word) => {
    const width = word.length > 7 ? "condensed" : word.length > 4 ? "normal" : "expanded"
    const setting = { width, weight: 900 } as const
    return { word, setting, tall: heightFor(pen, word, 100, setting) }
  })
  const gap = 4
  const natural = lines.reduce((sum, { tall }) => sum + tall + gap, -gap)
  const scale = Math.min(1, (high - 22) / natural)
  pen.save()
  pen.translate(0, -(natural * scale + 20) / 2)
  motif(pen, art, 0, 8, 20)
  pen.translate(0, 21)
  pen.scale(scale, scale)
  let y = 0
  lines.forEach(({ word, setting, tall }, at) => {
    y += tall
    pen.fillStyle = at === lines.length - 1 ? palette.accent : palette.ink
    setLine(pen, word, -50, y, { ...setting, height: tall })
    y += gap
  })
  if (palette.flag) flagField(pen, palette.flag, -50, y, 100, 3)
  pen.restore()
}
