import { Group } from "three"
import { bothSides, fill, stroke, type Paint, type Pen } from "../canvas"
import { artOf } from "../artwork/art"
import { layoutOf, print as printed } from "../artwork/layouts"
import { mirrored, panel, type Cut, type Fold } from "../cloth/panel"
import { laying, type Model } from "../model"
import { noise } from "../noise"

const SIZE: [number, number] = [92, 80]
const SHOULDER = "L 23.5,-30.6 C 27,-29.4 29.6,-26.5 31.4,-23 L 40.6,-4.6 L 29.6,1.4 L 26.9,-9"
const SIDE = "C 26.4,2 26.6,20 27.4,37 C 18,38.1 8,38.4 -0.3,38.4 Z"
const FRONT = `M -0.3,-25.6 C 4.6,-25.6 8.4,-28.6 9.1,-34.6 ${SHOULDER} ${SIDE}`
const BACK = `M -0.3,-33 C 4.6,-33 7.8,-33.6 9.1,-34.6 ${SHOULDER} ${SIDE}`
const NECK_FRONT = "M -0.3,-25.2 C 4.8,-25.2 8.7,-28.4 9.3,-34.8"
const NECK_BACK = "M -0.3,-32.4 C 4.6,-32.4 7.8,-33.2 9.3,-34.6"
const ARMHOLE = "M 23.5,-30.4 C 21.8,-24 22.5,-15 26.9,-9"
const SLEEVE_HEM = "M 39.5,-6.8 L 28.9,-1"
const HEM = "M -0.3,36.1 C 8,36.1 18,35.8 27.3,34.7"

const whole =
  (path: string): Paint =>
  (pen) =>
    bothSides(pen, () => fill(pen, path, "#fff"))

const sewn = (pen: Pen, path: string, width: number, style = "#fff") =>
  bothSides(pen, () => stroke(pen, path, style, width))

/** Sleeves are turned down a little from where they were cut, as a shirt is laid for a photograph. */
export function sleevesDown(x: number, y: number): [number, number] {
  const side = Math.sign(x)
  const weight = Math.min(1, Math.max(0, (Math.abs(x) - 20) / 10)) ** 2
  const angle = 0.11 * weight * side
  const [px, py] = [x - side * 23, y + 29]
  return [
    px * Math.cos(angle) - py * Math.sin(angle) - px - side * weight * 0.5,
    px * Math.sin(angle) + py * Math.cos(angle) - py,
  ]
}

const slack = (x: number, y: number): [number, number] => {
  const wide = 0.5 + 0.5 * noise(x / 14 + 3, y / 18, 5)
  const long = 0.5 + 0.5 * noise(x / 16, y / 13 + 9, 8)
  return [0.004 + 0.022 * wide, 0.002 + 0.016 * long]
}

const FOLDS: Fold[] = mirrored([
  [25, -9, 9, 3, 1.1, 2.2],
  [26, -4, 15, 8, 0.8, 1.8],
  [26.5, 14, 12, 33, 0.9, 2.4],
  [24, 20, 21, 38, 0.7, 1.7],
  [10, 26, 6, 39, 0.6, 2],
  [26, -20, 33, -4, 0.9, 2],
  [29, -25, 37, -9, 0.6, 1.6],
  [19, -27, 23, -14, 0.7, 2],
])

const body = (back: boolean): Cut => ({
  key: back ? "t-shirt back" : "t-shirt front",
  size: SIZE,
  outline: whole(back ? BACK : FRONT),
  seams: (pen) => {
    sewn(pen, ARMHOLE, 0.7)
    sewn(pen, back ? NECK_BACK : NECK_FRONT, 1.2)
  },
  puff: 2.3,
  rim: 5,
  lift: 0.5,
  slack,
  folds: FOLDS,
  pose: sleevesDown,
  stiffness: 0.25,
  fineness: 190,
  seed: back ? 4 : 2,
})

const collar = (path: string, key: string, lift: number): Cut => ({
  key,
  size: [24, 18],
  outline: (pen) => {
    pen.translate(0, 30)
    pen.lineCap = "butt"
    sewn(pen, path, 2.2)
  },
  puff: 0.3,
  rim: 1,
  lift,
  stiffness: 0.9,
})

const relief =
  (back: boolean): Paint =>
  (pen) => {
    for (const [path, off] of [[HEM, 0], [SLEEVE_HEM, 0]] as const) {
      pen.save()
      pen.translate(0, off)
      sewn(pen, path, 0.22, "#5c5c5c")
      pen.restore()
    }
    sewn(pen, ARMHOLE, 0.5, "#6a6a6a")
    sewn(pen, back ? NECK_BACK : NECK_FRONT, 2.9, "#747474")
  }

const ribs: Paint = (pen) => {
  pen.fillStyle = "#9a9a9a"
  pen.fillRect(-12, -9, 24, 18)
  pen.translate(0, -4.6)
  for (let angle = 0; angle < 360; angle += 1.6) {
    pen.save()
    pen.rotate((angle * Math.PI) / 180)
    pen.fillStyle = "#606060"
    pen.fillRect(3, -0.05, 14, 0.1)
    pen.restore()
  }
}

export const tShirt: Model = (shot) => {
  const back = shot.view === "back"
  const dye: Paint = (pen) => {
    pen.fillStyle = shot.colour.hex
    pen.fillRect(-50, -50, 100, 100)
  }
  const print: Paint = (pen) => {
    dye(pen)
    const art = artOf(shot, shot.colour.hex)
    if (!back) printed(pen, art, layoutOf(art, shot.artwork.layout), 0, -5, 27, 29)
  }
  const goods = new Group()
  const body_ = panel(body(back), { colour: print, relief: relief(back), reliefScale: 3 })
  goods.add(body_)
  const rib = { colour: dye, relief: ribs, reliefScale: 3 }
  if (!back) {
    const inside = panel({ ...body(true), key: "t-shirt inside", lift: 0.05, puff: 0.3 }, { colour: dye })
    goods.add(inside)
    const behind = panel(collar(NECK_BACK, "t-shirt collar behind", 0.5), rib)
    behind.position.z = -30
    goods.add(behind)
  }
  const front = panel(collar(back ? NECK_BACK : NECK_FRONT, `t-shirt collar ${back}`, 1.1), rib)
  front.position.z = -30
  goods.add(front)
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [4, 1, -14], radius: 17 })[shot.view],
    shape: `t-shirt ${back}`,
  }
}
