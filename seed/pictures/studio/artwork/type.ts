import type { Pen } from "../canvas"

/** Widths of Archivo's width axis by the names that a canvas takes. */
export type Width = "extra-condensed" | "condensed" | "normal" | "expanded"

export interface Setting {
  /** Height of the capitals. */
  height: number
  /** Squeezed or stretched to this width at most. */
  most?: number
  width?: Width
  weight?: number
  align?: "left" | "center" | "right"
  /** Space between letters as a share of the capitals' height. */
  tracking?: number
  /** Draws the outline alone, this wide. */
  outline?: number
}

const SETTING_PX = 200

function prepare(pen: Pen, { width = "expanded", weight = 850, tracking = 0 }: Setting): number {
  pen.font = `${weight} ${SETTING_PX}px Archivo`
  pen.fontStretch = width
  pen.textBaseline = "alphabetic"
  pen.textAlign = "left"
  pen.letterSpacing = "0px"
  const capitals = pen.measureText("H").actualBoundingBoxAscent
  pen.letterSpacing = `${tracking * capitals}px`
  return capitals
}

/** Width that words take at a height of capitals. */
export function widthOf(pen: Pen, words: string, setting: Setting): number {
  pen.save()
  const capitals = prepare(pen, setting)
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = pen.measureText(words)
  pen.restore()
  return ((left + right) / capitals) * setting.height
}

/** Height of capitals at which words fill a width. */
export const heightFor = (
  pen: Pen,
  words: string,
  wide: number,
  setting: Omit<Setting, "height">,
) => wide / widthOf(pen, words, { ...setting, height: 1 })

/** Sets a line with its baseline at y, in the pen's fill style. Answers its width. */
export function setLine(pen: Pen, words: string, x: number, y: number, setting: Setting): number {
  const natural = widthOf(pen, words, setting)
  const height = setting.most
    ? Math.min(setting.height, (setting.height * setting.most) / natural)
    : setting.height
  const wide = (natural * height) / setting.height
  pen.save()
  const capitals = prepare(pen, setting)
  const scale = height / capitals
  const { actualBoundingBoxLeft: left } = pen.measureText(words)
  const start = setting.align === "center" ? -wide / 2 : setting.align === "right" ? -wide : 0
  pen.translate(x + start, y)
  pen.scale(scale, scale)
  if (setting.outline) {
    pen.lineWidth = setting.outline / scale
    pen.lineJoin = "round"
    pen.strokeStyle = pen.fillStyle
    pen.strokeText(words, left, 0)
  } else pen.fillText(words, left, 0)
  pen.restore()
  return wide
}

/** Sets words around a circle, their middle at `angle` (degrees, 0 at the top); negative radius reads from below. */
export function setAround(
  pen: Pen,
  words: string,
  radius: number,
  angle: number,
  setting: Setting,
) {
  pen.save()
  const capitals = prepare(pen, setting)
  const scale = setting.height / capitals
  const letters = [...words].map((letter) => ({
    letter,
    wide: pen.measureText(letter).width * scale,
  }))
  const whole = letters.reduce((sum, { wide }) => sum + wide, 0)
  const below = radius < 0
  const reach = Math.abs(radius)
  let along = -whole / 2
  for (const { letter, wide } of letters) {
    const turn = ((along + wide / 2) / reach) * (below ? -1 : 1) + (angle * Math.PI) / 180
    pen.save()
    pen.rotate(turn)
    pen.translate(-wide / 2, below ? reach : -reach)
    pen.scale(scale, scale)
    pen.fillText(letter, 0, below ? capitals : 0)
    pen.restore()
    along += wide
  }
  pen.restore()
}
