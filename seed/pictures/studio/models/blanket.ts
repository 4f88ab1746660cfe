import { Group, Mesh } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import type { Paint } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { beside, dye, knitted, washed } from "../cloth/sewing"
import { laying, type Model } from "../model"

const SIZE: [number, number] = [100, 88]
const LAYERS = 4
const THICK = 2.1

/** A folded throw: layers of one size, each a little askew, with rounded edges. */
const layer = (at: number): Cut => ({
  key: `blanket ${at}`,
  size: SIZE,
  outline: (pen) => {
    pen.save()
    pen.rotate([0.012, -0.01, 0.006, 0][at] ?? 0)
    pen.beginPath()
    pen.roundRect(-45 + at * 0.3, -38 + at * 0.4, 90 - at * 0.6, 76 - at * 0.8, 3.4)
    pen.fill()
    pen.restore()
  },
  puff: THICK + 0.6,
  rim: 1.6,
  lift: at * THICK,
  slack: washed(0.016, at + 2),
  folds:
    at === LAYERS - 1
      ? [
          [-44, 10, -20, 34, 1.2, 4],
          [44, -8, 22, -34, 1.2, 4.4],
          [30, 36, 40, 10, 0.9, 4],
        ]
      : [],
  stiffness: 0.7,
  fineness: 120,
})

const pattern =
  (shot: Shot): Paint =>
  (pen) => {
    const art = artOf(shot, shot.colour.hex)
    const { palette } = art
    dye(shot.colour.hex)(pen)
    const step = 19
    const inks = palette.flag?.colours ?? [palette.accent, palette.ink]
    for (let row = -1; row <= 1; row += 1)
      for (let column = -2; column <= 2; column += 1) {
        const place = [column * step, row * step - 2] as const
        if ((row + column) % 2 === 0) sign(pen, art, ...place, step * 0.82, palette.ink)
        else {
          pen.fillStyle = inks[Math.abs(column + row + 3) % inks.length] as string
          pen.beginPath()
          pen.arc(place[0], place[1], step * 0.27, 0, Math.PI * 2)
          pen.fill()
        }
      }
    pen.fillStyle = palette.accent
    pen.fillRect(-60, 29.4, 120, 5.4)
    pen.fillRect(-60, -36.6, 120, 3)
    pen.fillStyle = palette.onAccent
    setLine(pen, `${art.city} ${art.year}`, -41, 33.9, {
      height: 3.6,
      most: 80,
      width: "expanded",
      weight: 900,
    })
  }

export const blanket: Model = (shot) => {
  const goods = new Group()
  const threads = { perCm: 2.6, depth: 0.3 }
  const material = { sheen: 0.7 }
  const edge = dye(beside(shot.colour.hex, 0.06))
  for (let at = 0; at < LAYERS; at += 1) {
    const top = at === LAYERS - 1
    const colour = top ? knitted(pattern(shot), ...SIZE, 2.6) : edge
    const mesh: Mesh = panel(layer(at), { colour, threads, material })
    goods.add(mesh)
  }
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [-22, 8, 18], radius: 24 }, { "three-quarter": { turn: 24, rise: 32 } })[
      shot.view
    ],
    shape: "blanket",
  }
}
