import pictograms from "../../pictograms.json"
import type { Pen } from "../canvas"
import { BODY_STROKE, GEAR_STROKE, HEAD_RADIUS, type Pictogram } from "../../pictogram"

const ALL = pictograms as unknown as Record<string, Pictogram>

export const hasPictogram = (sport: string | null): sport is string =>
  sport !== null && sport in ALL

const disc = (pen: Pen, [x, y]: number[], radius: number, how: "fill" | "stroke") => {
  pen.beginPath()
  pen.arc(x ?? 0, y ?? 0, radius, 0, Math.PI * 2)
  pen[how]()
}

function trace(pen: Pen, drawn: Pictogram, body: number, gear: number, grow: number) {
  pen.lineWidth = body
  if (drawn.body) pen.stroke(new Path2D(drawn.body))
  for (const head of drawn.heads ?? []) disc(pen, head, HEAD_RADIUS + grow, "fill")
  for (const [x = 0, y = 0, radius = 1] of drawn.dots ?? [])
    disc(pen, [x, y], radius + grow, "fill")
  pen.lineWidth = gear
  if (drawn.gear) pen.stroke(new Path2D(drawn.gear))
  for (const [x = 0, y = 0, radius = 1] of drawn.rings ?? []) disc(pen, [x, y], radius, "stroke")
}

/** Draws a sport's sign, its middle at x, y, with an optional rim in the ground's colour. */
export function pictogram(
  pen: Pen,
  sport: string,
  x: number,
  y: number,
  size: number,
  style: string,
  rim?: { style: string; width: number },
) {
  const drawn = ALL[sport]
  if (!drawn) return
  pen.save()
  pen.translate(x, y)
  pen.scale(size / 24, size / 24)
  pen.translate(-12, -12)
  pen.lineCap = pen.lineJoin = "round"
  if (rim) {
    pen.fillStyle = pen.strokeStyle = rim.style
    trace(pen, drawn, BODY_STROKE + rim.width * 2, GEAR_STROKE + rim.width * 2, rim.width)
  }
  pen.fillStyle = pen.strokeStyle = style
  trace(pen, drawn, BODY_STROKE, GEAR_STROKE, 0)
  pen.restore()
}
