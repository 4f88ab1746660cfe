import { Group } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import type { Paint } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { dye, washed } from "../cloth/sewing"
import { laying, type Model } from "../model"

const SIZE: [number, number] = [84, 108]

const cut: Cut = {
  key: "towel",
  size: SIZE,
  outline: (pen) => {
    pen.beginPath()
    pen.roundRect(-39, -51, 78, 102, 1.2)
    pen.fill()
  },
  puff: 1.3,
  rim: 2,
  lift: 0.3,
  slack: washed(0.022, 2),
  folds: [
    [-39, -30, -10, -46, 1.2, 3.4],
    [39, -16, 14, -38, 1.3, 3.6],
    [-38, 26, -14, 46, 1.5, 3.4],
    [38, 22, 20, 49, 1.4, 3.6],
    [-36, 6, -20, 12, 0.8, 3.4],
    [2, 30, 8, 50, 0.9, 3],
  ],
  stiffness: 0.5,
  fineness: 180,
}

const design =
  (shot: Shot): Paint =>
  (pen) => {
    const art = artOf(shot, shot.colour.hex)
    const { palette } = art
    dye(shot.colour.hex)(pen)
    const inks = palette.flag?.colours ?? [palette.accent, palette.second, palette.ink]
    for (const side of [-1, 1])
      inks.slice(0, 3).forEach((ink, at) => {
        pen.fillStyle = ink
        pen.fillRect(-45, side * (43.5 - at * 3.4) - 1.1, 90, 2.2)
      })
    print(pen, art, layoutOf(art, shot.artwork.layout), 0, 0, 58, 60)
  }

/** Terry loops stop at the flat borders. */
const relief: Paint = (pen) => {
  for (const side of [-1, 1]) {
    pen.fillStyle = "#686868"
    pen.fillRect(-45, side * 49.4 - 1.4, 90, 2.8)
    pen.fillStyle = "#585858"
    pen.fillRect(-45, side * 47.4 - 0.2, 90, 0.4)
  }
  pen.strokeStyle = "#5c5c5c"
  pen.lineWidth = 0.3
  pen.strokeRect(-37.8, -60, 75.6, 120)
}

export const towel: Model = (shot) => {
  const goods = new Group()
  goods.add(
    panel(cut, {
      colour: design(shot),
      relief,
      reliefScale: 3,
      threads: { perCm: 3.6, depth: 0.36 },
      material: { sheen: 0.8 },
    }),
  )
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [10, 1, 20], radius: 26 })[shot.view],
    shape: "towel",
  }
}
