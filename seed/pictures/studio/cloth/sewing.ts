import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import { luminance, mix } from "../artwork/palette"
import { bothSides, fill, sheet, stroke, type Paint, type Pen } from "../canvas"
import { noise } from "../noise"

/** A piece whose right half is a path: filled on both sides. */
export const whole =
  (path: string): Paint =>
  (pen) =>
    bothSides(pen, () => fill(pen, path, "#fff"))

/** Strokes a path on both sides. */
export const sewn = (pen: Pen, path: string, width: number, style = "#fff") =>
  bothSides(pen, () => stroke(pen, path, style, width))

/** A row of stitches along a path, for relief: dashes in a groove. */
export function stitched(pen: Pen, path: string, length = 0.35) {
  sewn(pen, path, 0.2, "#6c6c6c")
  pen.save()
  pen.setLineDash([length, length * 0.5])
  pen.lineCap = "butt"
  sewn(pen, path, 0.13, "#c4c4c4")
  pen.restore()
}

export const dye =
  (hex: string): Paint =>
  (pen) => {
    pen.fillStyle = hex
    pen.fillRect(-200, -200, 400, 400)
  }

/** A darker or, on dark dyes, a lighter neighbour of a dye, for ribs and linings. */
export const beside = (hex: string, share = 0.14) =>
  mix(hex, luminance(hex) < 0.02 ? "#ffffff" : "#000000", share)

/** Slack that comes and goes, as washed cloth has it: shares of the length along x and y. */
export const washed =
  (strength: number, seed: number) =>
  (x: number, y: number): [number, number] => [
    strength * (0.15 + 0.85 * (0.5 + 0.5 * noise(x / 14 + 3, y / 18, seed))),
    strength * 0.7 * (0.1 + 0.9 * (0.5 + 0.5 * noise(x / 16, y / 13 + 9, seed + 3))),
  ]

/** The product's print in a box on its dye. */
export function printOn(
  pen: Pen,
  shot: Shot,
  x: number,
  y: number,
  wide: number,
  high: number,
  ground = shot.colour.hex,
) {
  const art = artOf(shot, ground)
  print(pen, art, layoutOf(art, shot.artwork.layout), x, y, wide, high)
}

/** Ribs across a stroke, as knitted collars and cuffs have them: relief lines at a step along x. */
export function ribs(pen: Pen, left: number, top: number, wide: number, high: number, step = 0.3) {
  pen.fillStyle = "#a8a8a8"
  pen.fillRect(left, top, wide, high)
  pen.fillStyle = "#585858"
  for (let x = left; x < left + wide; x += step) pen.fillRect(x, top, step * 0.42, high)
}

/** Ribs that run towards a middle, for collars. */
export function radialRibs(pen: Pen, x: number, y: number, radius: number, stepDegrees: number) {
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = "#a0a0a0"
  pen.fillRect(-radius, -radius, radius * 2, radius * 2)
  pen.fillStyle = "#5c5c5c"
  for (let angle = 0; angle < 360; angle += stepDegrees) {
    pen.rotate((stepDegrees * Math.PI) / 180)
    pen.fillRect(1, -0.06, radius, 0.12)
  }
  pen.restore()
}

/** Paints as a knitting machine would: one square of colour per stitch. */
export function knitted(paint: Paint, width: number, height: number, stitchesPerCm: number): Paint {
  return (pen) => {
    const coarse = sheet(width, height, stitchesPerCm)
    paint(coarse)
    pen.save()
    pen.imageSmoothingEnabled = false
    pen.drawImage(coarse.canvas, -width / 2, -height / 2, width, height)
    pen.restore()
  }
}
