import { Group } from "three"
import type { Shot } from "../../request"
import type { Paint } from "../canvas"
import { mirrored, panel, type Cut, type Fold } from "../cloth/panel"
import { dye, printOn, radialRibs, sewn, stitched, washed, whole } from "../cloth/sewing"
import { laying, type Model } from "../model"

const SHOULDER = "L 23.5,-30.6 C 27,-29.4 29.6,-26.5 31.4,-23 L 40.6,-4.6 L 29.6,1.4 L 26.9,-9"
const SIDE =
  "C 26.4,2 26.6,20 27.2,35.4 C 27.3,36.9 26.6,37.3 25.4,37.4 C 18,38.1 8,38.4 -0.3,38.4 Z"
const NECK_FRONT = "M -0.3,-25.4 C 4.8,-25.4 8.4,-28.4 8.9,-33.3"
const NECK_BACK = "M -0.3,-32.2 C 4.6,-32.2 7.6,-32.8 8.9,-33.7"
const FRONT = `M -0.3,-25.6 C 4.6,-25.6 8.4,-28.6 9.1,-34.6 ${SHOULDER} ${SIDE}`
const BACK = `M -0.3,-33 C 4.6,-33 7.8,-33.6 9.1,-34.6 ${SHOULDER} ${SIDE}`
export const ARMHOLE = "M 23.5,-30.6 C 21.8,-24 22.5,-15 26.9,-9"
export const SLEEVE_HEM = "M 39.5,-6.8 L 28.9,-1"
export const HEM = "M -0.3,36.1 C 8,36.1 18,35.8 27.3,34.7"

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

/** Sleeves are turned down a little from where they were cut, as a shirt is laid for a photograph. */
function sleevesDown(x: number, y: number): [number, number] {
  const side = Math.sign(x)
  const weight = Math.min(1, Math.max(0, (Math.abs(x) - 20) / 10)) ** 2
  const angle = 0.11 * weight * side
  const [px, py] = [x - side * 23, y + 29]
  return [
    px * Math.cos(angle) - py * Math.sin(angle) - px - side * weight * 0.5,
    px * Math.sin(angle) + py * Math.cos(angle) - py,
  ]
}

export const shirtCut = (back: boolean): Cut => ({
  key: back ? "t-shirt back" : "t-shirt front",
  size: [92, 80],
  outline: whole(back ? BACK : FRONT),
  seams: (pen) => {
    sewn(pen, ARMHOLE, 0.7)
    sewn(pen, back ? NECK_BACK : NECK_FRONT, 1.2)
  },
  puff: 2.3,
  rim: 5,
  lift: 0.5,
  slack: washed(0.024, back ? 15 : 5),
  folds: FOLDS,
  pose: sleevesDown,
  stiffness: 0.25,
  fineness: 190,
  seed: back ? 4 : 2,
})

export const lining = (): Cut => ({
  ...shirtCut(true),
  key: "t-shirt lining",
  lift: 0.05,
  puff: 0.3,
})

const strip = (path: string, key: string, lift: number): Cut => ({
  key,
  size: [24, 18],
  outline: (pen) => {
    pen.translate(0, 30)
    pen.lineCap = "butt"
    sewn(pen, path, 2.1)
  },
  puff: 0.3,
  rim: 1,
  lift,
  stiffness: 0.9,
})

/** Ribbed collar: before the neck and, from the front, behind it too. */
export function collar(hex: string, back: boolean): Group {
  const rib = {
    colour: hex,
    relief: ((pen) => radialRibs(pen, 0, -5, 20, 1.7)) as Paint,
    reliefScale: 3,
  }
  const group = new Group()
  group.position.z = -30
  group.add(
    panel(strip(back ? NECK_BACK : NECK_FRONT, `collar ${back ? "back" : "front"}`, 1.2), rib),
  )
  if (!back) group.add(panel(strip(NECK_BACK, "collar behind", 0.5), rib))
  return group
}

export const shirtRelief: Paint = (pen) => {
  stitched(pen, HEM)
  stitched(pen, SLEEVE_HEM)
  sewn(pen, ARMHOLE, 0.4, "#6a6a6a")
}

const coloured = (shot: Shot, back: boolean): Paint => {
  const { hex } = shot.colour
  return (pen) => {
    dye(hex)(pen)
    if (!back) printOn(pen, shot, 0, -5.5, 28, 30)
  }
}

export const tShirt: Model = (shot) => {
  const back = shot.view === "back"
  const { hex } = shot.colour
  const goods = new Group()
  goods.add(
    panel(shirtCut(back), { colour: coloured(shot, back), relief: shirtRelief, reliefScale: 3 }),
  )
  goods.add(collar(hex, back))
  if (!back) goods.add(panel(lining(), { colour: hex }))
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [4, 1, -14], radius: 17 })[shot.view],
    shape: `t-shirt ${back}`,
  }
}
