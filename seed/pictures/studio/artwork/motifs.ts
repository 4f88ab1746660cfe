import type { Edition } from "../../request"
import type { Pen } from "../canvas"
import type { Flag, Palette } from "./palette"

/** A flag's colours in a box whose upper left corner is x, y. */
export function flagField(pen: Pen, flag: Flag, x: number, y: number, wide: number, high: number) {
  const { form, colours } = flag
  const [base = "#000", over = base, third = over] = colours
  pen.save()
  pen.beginPath()
  pen.rect(x, y, wide, high)
  pen.clip()
  pen.fillStyle = base
  pen.fillRect(x, y, wide, high)
  if (form === "v" || form === "h") {
    const step = (form === "v" ? wide : high) / colours.length
    colours.forEach((colour, at) => {
      pen.fillStyle = colour
      if (form === "v") pen.fillRect(x + at * step, y, step + 0.02, high)
      else pen.fillRect(x, y + at * step, wide, step + 0.02)
    })
  } else if (form === "x") crossed(pen, [over, third], x, y, wide, high)
  else if (form === "d") slanted(pen, colours, x, y, wide, high)
  else {
    pen.fillStyle = over
    pen.beginPath()
    pen.arc(x + wide / 2, y + high / 2, Math.min(wide, high) * 0.3, 0, Math.PI * 2)
    pen.fill()
  }
  pen.restore()
}

function crossed(
  pen: Pen,
  [wideOne = "", thin = ""]: string[],
  x: number,
  y: number,
  wide: number,
  high: number,
) {
  const arm = Math.min(wide, high) * 0.3
  for (const [colour, thick] of [
    [wideOne, arm],
    [thin, wideOne === thin ? arm : arm / 2],
  ] as const) {
    pen.fillStyle = colour
    pen.fillRect(x + wide * 0.36 - thick / 2, y, thick, high)
    pen.fillRect(x, y + high / 2 - thick / 2, wide, thick)
  }
}

function slanted(pen: Pen, colours: string[], x: number, y: number, wide: number, high: number) {
  const step = (wide + high) / (colours.length + 0.6)
  colours.forEach((colour, at) => {
    const left = x + at * step * 1.05
    pen.fillStyle = colour
    pen.beginPath()
    pen.moveTo(left, y)
    pen.lineTo(x + wide + high, y)
    pen.lineTo(x + wide + high, y + high)
    pen.lineTo(left - high * 0.6, y + high)
    pen.fill()
  })
}

/** LA: the sun over the sea, cut into bars. */
function sun(pen: Pen, size: number, { accent, second }: Palette) {
  const radius = size / 2
  pen.save()
  pen.beginPath()
  pen.arc(0, 0, radius, 0, Math.PI * 2)
  pen.clip()
  pen.fillStyle = accent
  pen.fillRect(-radius, -radius, size, size * 0.5)
  let top = 0
  for (let bar = 0; bar < 6; bar += 1) {
    const gap = size * (0.018 + bar * 0.008)
    const high = size * 0.083 - gap * 0.55
    pen.fillStyle = bar < 3 ? accent : second
    pen.fillRect(-radius, top + gap, size, high)
    top += gap + high
  }
  pen.restore()
}

/** Milano Cortina: facets of a mountain under a low star. */
function peaks(pen: Pen, size: number, { accent, second, ink }: Palette) {
  const at = (x: number, y: number): [number, number] => [x * size, y * size]
  const facet = (style: string, ...points: [number, number][]) => {
    pen.fillStyle = style
    pen.beginPath()
    points.forEach((point, index) => (index ? pen.lineTo(...point) : pen.moveTo(...point)))
    pen.fill()
  }
  facet(accent, at(-0.5, 0.42), at(-0.1, -0.4), at(0.02, 0.42))
  facet(second, at(-0.1, -0.4), at(0.14, 0.02), at(0.06, 0.42), at(0.02, 0.42))
  facet(accent, at(0.06, 0.42), at(0.27, -0.14), at(0.3, 0.42))
  facet(second, at(0.27, -0.14), at(0.5, 0.42), at(0.3, 0.42))
  facet(
    ink,
    at(-0.1, -0.4),
    at(-0.2, -0.19),
    at(-0.12, -0.14),
    at(-0.07, -0.22),
    at(0, -0.12),
    at(0.01, -0.2),
  )
  pen.fillStyle = ink
  pen.beginPath()
  pen.arc(0.33 * size, -0.34 * size, 0.055 * size, 0, Math.PI * 2)
  pen.fill()
}

/** Dakar: a baobab's crown as fans of light on one trunk. */
function baobab(pen: Pen, size: number, { accent, second, ink }: Palette) {
  pen.lineCap = "butt"
  for (const [radius, style] of [
    [0.46, accent],
    [0.345, second],
    [0.23, ink],
  ] as const) {
    pen.strokeStyle = style
    pen.lineWidth = size * 0.075
    pen.beginPath()
    pen.arc(0, 0.02 * size, radius * size, Math.PI, 0)
    pen.stroke()
  }
  pen.fillStyle = accent
  pen.beginPath()
  pen.moveTo(-0.1 * size, 0.05 * size)
  pen.quadraticCurveTo(-0.06 * size, 0.3 * size, -0.15 * size, 0.44 * size)
  pen.lineTo(0.15 * size, 0.44 * size)
  pen.quadraticCurveTo(0.06 * size, 0.3 * size, 0.1 * size, 0.05 * size)
  pen.fill()
  pen.fillStyle = second
  pen.fillRect(-0.5 * size, 0.45 * size, size, 0.035 * size)
}

/** Heritage: two laurel branches. */
function laurel(pen: Pen, size: number, { accent, second }: Palette) {
  for (const side of [-1, 1]) {
    pen.save()
    pen.scale(side, 1)
    pen.strokeStyle = second
    pen.lineWidth = size * 0.014
    pen.beginPath()
    pen.arc(0, -0.02 * size, 0.4 * size, Math.PI * 0.46, -Math.PI * 0.32, true)
    pen.stroke()
    for (let leaf = 0; leaf < 9; leaf += 1) {
      const angle = Math.PI * (0.44 - leaf * 0.09)
      for (const out of [-1, 1]) {
        pen.save()
        pen.translate(Math.cos(angle) * 0.4 * size, Math.sin(angle) * 0.4 * size - 0.02 * size)
        pen.rotate(angle - Math.PI / 2 + out * 0.62)
        pen.fillStyle = out > 0 ? accent : second
        pen.beginPath()
        pen.ellipse(0.062 * size, 0, 0.066 * size, 0.023 * size, 0, 0, Math.PI * 2)
        pen.fill()
        pen.restore()
      }
    }
    pen.restore()
  }
}

/** The sign of an edition, in a square of `size` around the pen's origin. */
export const MOTIFS: Record<Edition, (pen: Pen, size: number, palette: Palette) => void> = {
  "la-2028": sun,
  "milano-cortina-2026": peaks,
  "dakar-2026": baobab,
  heritage: laurel,
}
