import { Group } from "three"
import type { Paint } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { dye, printOn, washed } from "../cloth/sewing"
import { laying, type Model } from "../model"

const LOOP = "M -8.6,-8 L -8.2,-24 C -8,-44 8,-44 8.2,-24 L 8.6,-8"

const bag: Cut = {
  key: "tote",
  size: [46, 48],
  outline: (pen) =>
    pen.fill(
      new Path2D(
        "M -19,-19 L 19,-19 L 19.6,20 C 19.600,21.6 18.600,22 17.6,22 L -17.6,22 C -18.6,22 -19.6,21.6 -19.6,20 Z",
      ),
    ),
  puff: 1.5,
  rim: 4,
  lift: 0.4,
  slack: washed(0.016, 3),
  folds: [
    [-19, -14, -6, -4, 0.5, 1.6],
    [19, 4, 8, 18, 0.6, 1.8],
    [-18, 10, -9, 21, 0.6, 1.7],
    [12, -18, 16, 0, 0.5, 1.6],
    [-2, 12, 3, 21, 0.4, 2.2],
  ],
  stiffness: 0.6,
  fineness: 170,
}

const handle = (key: string, lift: (y: number) => number, from = LOOP): Cut => ({
  key,
  size: [30, 92],
  outline: (pen) => {
    pen.lineCap = "butt"
    pen.lineWidth = 2.8
    pen.stroke(new Path2D(from))
  },
  puff: 0.25,
  rim: 0.6,
  lift: (_, y) => lift(y),
  slack: washed(0.01, 5),
  stiffness: 0.9,
})

const crosses: Paint = (pen) => {
  pen.strokeStyle = "#5a5a5a"
  pen.lineWidth = 0.12
  pen.setLineDash([0.3, 0.14])
  for (const x of [-8.6, 8.6]) {
    pen.strokeRect(x - 1.05, -15.6, 2.1, 7)
    pen.beginPath()
    pen.moveTo(x - 1.05, -15.6)
    pen.lineTo(x + 1.05, -8.6)
    pen.moveTo(x + 1.05, -15.6)
    pen.lineTo(x - 1.05, -8.6)
    pen.stroke()
  }
}

export const tote: Model = (shot) => {
  const { hex } = shot.colour
  const canvas = { threads: { perCm: 8, depth: 0.16 }, reliefScale: 2.4 }
  const goods = new Group()
  const print: Paint = (pen) => {
    dye(hex)(pen)
    if (shot.view !== "back") printOn(pen, shot, 0, 4.6, 26.5, 25)
  }
  const hem: Paint = (pen) => {
    pen.strokeStyle = "#606060"
    pen.lineWidth = 0.14
    pen.setLineDash([0.34, 0.16])
    pen.strokeRect(-30, -40, 60, 23.6)
  }
  goods.add(panel(bag, { colour: print, relief: hem, ...canvas }))
  const over = handle("tote handle", (y) => (y > -20 ? 1.8 : 1.8 - Math.min(1.3, (-20 - y) * 0.13)))
  goods.add(panel(over, { colour: hex, relief: crosses, ...canvas }))
  const behind = panel(
    handle(
      "tote handle behind",
      () => 0.12,
      "M -9.4,-16 L -9,-24 C -8,-40.400 7,-40.400 8,-24 L 8.4,-16",
    ),
    { colour: hex, ...canvas },
  )
  goods.add(behind)
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [0, 1, 3], radius: 13 })[shot.view],
    shape: "tote",
  }
}
