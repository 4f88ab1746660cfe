import { Group } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import type { Paint, Pen } from "../canvas"
import { mirrored, panel, type Cut } from "../cloth/panel"
import { dye, knitted, ribs, washed } from "../cloth/sewing"
import { laying, type Model } from "../model"

const SIZE: [number, number] = [30, 40]
const SOCK =
  "M -9,-18.4 C -6,-18.8 -2,-18.8 0.6,-18.4 L 1,4 C 1.2,6.4 3,7.6 5,8.8 L 10.4,11.8 C 13.6,13.8 13.6,18.400 9.4,19 C 7,19.4 4,18.8 1.6,17.4 L -6,13 C -9,11.2 -9.8,8.800 -9.6,5.6 Z"
const HEEL = "M -9.9,3 L -3.4,7 C -2.6,10.4 -4.6,13 -7.4,14.6 L -12,14 Z"
const TOE = "M 7.6,9.6 L 4.8,19.800 L 16,22 L 16,9 Z"

const cut = (seed: number): Cut => ({
  key: `sock ${seed}`,
  size: SIZE,
  outline: (pen) => pen.fill(new Path2D(SOCK)),
  puff: 1.25,
  rim: 2,
  lift: seed === 1 ? 0.1 : (x) => (x < -4 ? 1.2 : 0.3),
  slack: washed(0.02, seed * 7),
  folds: [
    ...mirrored([]),
    [-9, 4, 0, 7, 0.45, 0.9],
    [-8, 1, 0.6, 3.4, 0.3, 0.8],
    [-5, 11, 2, 7.6, 0.35, 0.8],
    [-8, -6, -1, -4, 0.2, 1],
  ],
  stiffness: 0.5,
  seed,
})

function pattern(pen: Pen, shot: Shot) {
  const art = artOf(shot, shot.colour.hex)
  const { palette } = art
  dye(shot.colour.hex)(pen)
  const inks = palette.flag?.colours ?? [palette.accent, palette.second, palette.ink]
  for (const [at, y] of [-13.2, -11.6, -10].entries()) {
    pen.fillStyle = inks[at % inks.length] as string
    pen.fillRect(-14, y, 30, 1.1)
  }
  sign(pen, art, -4.2, -4, 7, palette.ink)
  pen.save()
  pen.translate(-7.2, 10)
  pen.rotate(0.5)
  pen.fillStyle = palette.ink
  setLine(pen, art.team ?? `${art.short} ${art.year}`, 3.4, -1.4, {
    height: 1.9,
    most: 9.6,
    width: "normal",
    weight: 800,
  })
  pen.restore()
  pen.fillStyle = palette.accent
  pen.fill(new Path2D(HEEL))
  pen.fill(new Path2D(TOE))
}

const relief: Paint = (pen) => {
  ribs(pen, -14, -20, 30, 5.6, 0.42)
  pen.strokeStyle = "#606060"
  pen.lineWidth = 0.22
  pen.stroke(new Path2D(HEEL))
  pen.stroke(new Path2D(TOE))
}

export const socks: Model = (shot) => {
  const goods = new Group()
  const knit = knitted((pen) => pattern(pen, shot), ...SIZE, 7)
  const dressing = { colour: knit, relief, reliefScale: 2, threads: { perCm: 7, depth: 0.26 } }
  const left = panel(cut(1), dressing)
  const right = panel(cut(2), dressing)
  right.position.set(7.4, 0.5, -1.4)
  right.rotation.y = -0.12
  goods.add(left, right)
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [0, 1, -4], radius: 9 })[shot.view],
    shape: "socks",
  }
}
