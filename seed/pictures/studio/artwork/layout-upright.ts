import type { Layout } from "./layouts"
import { motif, sign } from "./sign"
import { heightFor, setLine } from "./type"

/** For tall narrow goods: the sign above, the words climbing below it. */
export const upright: Layout = (pen, art, high) => {
  const { palette } = art
  const top = -high / 2
  if (art.sport) sign(pen, art, 0, top + 46, 92, palette.accent)
  else motif(pen, art, 0, top + 46, 88)
  const long = high - 104
  pen.save()
  pen.translate(0, high / 2)
  pen.rotate(-Math.PI / 2)
  const line = { width: "expanded", weight: 900 } as const
  const tall = Math.min(42, heightFor(pen, art.title, long, line))
  pen.fillStyle = palette.ink
  setLine(pen, art.title, 0, tall / 2 - 9, { ...line, height: tall, most: long })
  pen.fillStyle = palette.accent
  setLine(pen, art.below, 0.6, tall / 2 + 9, {
    height: 10,
    most: long,
    width: "expanded",
    weight: 750,
    tracking: 0.14,
  })
  pen.restore()
}
