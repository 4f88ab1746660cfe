import { CatmullRomCurve3, CylinderGeometry, Group, Mesh, TubeGeometry, Vector3 } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { bothSides, type Paint } from "../canvas"
import { mirrored, panel, type Cut, type Fold } from "../cloth/panel"
import { beside, dye, printOn, ribs, sewn, stitched, washed, whole } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"

const BODY =
  "M -0.3,-29 C 5,-29 8,-30 9.5,-32 L 23,-28 C 29,-26 33,-20 35.2,-11 L 45.4,24.4 L 46,29.4 L 37.2,32 L 35.4,27.4 L 27.6,-1.4 C 27.2,8 27.2,20 27.4,32 C 27,34 26,36.600 25.4,38.6 L -0.3,39.4 Z"
const CUFF = "M 46.4,24 L 35,27.4"
const RIB_TOP = "M -0.3,32.6 L 28,32"
const ARMHOLE = "M 22.6,-28.2 C 20.6,-20 22.4,-9 27.6,-1.4"
const HOOD =
  "M -0.3,-55 C 9,-55 14.8,-50.6 15.2,-43 C 15.4,-37 13.8,-32 9.8,-27.6 C 7,-24.6 3,-23 -0.3,-22.4 Z"
const OPENING = "M -0.3,-50.6 C 6.4,-50.4 10.6,-47.4 10.8,-42 C 10.8,-36 7,-29.6 -0.3,-24.8 Z"
const POCKET = "M -0.3,11.6 L 8.6,11.6 L 16,22.6 L 16,31 L -0.3,31 Z"

const FOLDS: Fold[] = mirrored([
  [27, -4, 9, 8, 1.5, 2.6],
  [27, 2, 16, 14, 1.1, 2.2],
  [26, 16, 18, 30, 1.2, 2.3],
  [28, -20, 36, 2, 1.2, 2.6],
  [33, -8, 37, 20, 1.1, 2.2],
  [35, 6, 43, 14, 1, 1.8],
  [36, 14, 43, 20, 0.9, 1.6],
  [38, 20, 44, 23, 0.8, 1.2],
  [19, -26, 22, -10, 1, 2.2],
])

const body = (back: boolean): Cut => ({
  key: `hoodie ${back}`,
  size: [96, 96],
  outline: whole(BODY),
  seams: (pen) => {
    sewn(pen, ARMHOLE, 0.8)
    sewn(pen, CUFF, 0.5)
    sewn(pen, RIB_TOP, 0.5)
    if (back) sewn(pen, "M -0.3,-27 C 5,-27 8,-29 9.5,-32", 1.2)
  },
  puff: 3.2,
  rim: 5,
  lift: 0.3,
  slack: washed(0.03, back ? 31 : 21),
  folds: FOLDS,
  stiffness: 0.5,
  fineness: 200,
  seed: 8,
})

const relief: Paint = (pen) => {
  sewn(pen, ARMHOLE, 0.5, "#686868")
  ribs(pen, -30, 32.6, 60, 9, 0.42)
  bothSides(pen, () => {
    pen.save()
    pen.translate(40, 25)
    pen.rotate(-0.29)
    ribs(pen, -7, 0.2, 14, 8, 0.42)
    pen.restore()
  })
  stitched(pen, RIB_TOP)
}

const hood = (back: boolean): Cut => ({
  key: `hood ${back}`,
  size: [40, 44],
  outline: (pen) => {
    pen.translate(0, 38)
    bothSides(pen, () => pen.fill(new Path2D(HOOD)))
    pen.globalCompositeOperation = "destination-out"
    if (!back) bothSides(pen, () => pen.fill(new Path2D(OPENING)))
  },
  puff: back ? 4 : 2.6,
  rim: 3,
  lift: (x, y) => 2 + Math.max(0, (y - 6) / 16) * 1.4 + Math.abs(x) * 0,
  slack: washed(0.03, 40),
  folds: mirrored([
    [12, -12, 6, 10, 0.9, 1.8],
    [13, -4, 8, 12, 0.8, 1.4],
  ]),
  stiffness: 0.5,
})

const cords = () =>
  [-1, 1].map((side) => {
    const points = [
      [3.6, 4.4, -25],
      [4.2, 5.4, -22],
      [4.9, 4.4, -15],
      [4.2, 4.1, -9],
      [4.8, 4, -5],
    ].map(([x = 0, y = 0, z = 0]) => new Vector3(x * side + (side > 0 ? 0.5 : 0), y, z))
    return new TubeGeometry(new CatmullRomCurve3(points), 40, 0.36, 10)
  })

function trimmings(shot: Shot): Group {
  const { hex } = shot.colour
  const group = new Group()
  const cotton = surface({ color: artOf(shot, hex).palette.ink, roughness: 0.9 })
  for (const cord of once("hoodie cords", cords)) group.add(new Mesh(cord, cotton))
  const tips = surface({ color: "#b9bcc2", metalness: 1, roughness: 0.3 })
  for (const [x, z] of [
    [5.3, -4.2],
    [-4.8, -4.2],
  ] as const) {
    const tip = new Mesh(
      once("hoodie tip", () => new CylinderGeometry(0.42, 0.42, 1.8, 16)),
      tips,
    )
    tip.rotation.x = Math.PI / 2
    tip.position.set(x, 4, z)
    group.add(tip)
  }
  return group
}

export const hoodie: Model = (shot) => {
  const back = shot.view === "back"
  const { hex } = shot.colour
  const goods = new Group()
  const threads = { perCm: 8, depth: 0.09 }
  const fleece = { relief, reliefScale: 3, threads }
  const print: Paint = (pen) => {
    dye(hex)(pen)
    if (back) printOn(pen, shot, 0, -2, 30, 33)
    else printOn(pen, shot, 0, -6.4, 25, 25)
  }
  goods.add(panel(body(back), { colour: print, ...fleece }))
  const cowl = panel(hood(back), {
    colour: hex,
    threads,
    relief: (pen) => {
      pen.translate(0, 38)
      if (back) sewn(pen, "M 0,-55 L 0,-22", 0.5, "#686868")
      else stitched(pen, "M -0.3,-52.4 C 8,-52.2 12.6,-48.4 12.8,-42 C 12.800,-35 8,-27 -0.3,-22.6")
    },
    reliefScale: 3,
  })
  cowl.position.z = -38
  goods.add(cowl)
  if (!back) {
    const inner: Cut = { ...hood(true), key: "hood inside", lift: 0.4, puff: 1 }
    const inside = panel(inner, { colour: beside(hex, 0.22), threads })
    inside.position.z = -38
    goods.add(inside, trimmings(shot))
    goods.add(
      panel(
        {
          key: "hoodie pocket",
          size: [36, 70],
          outline: whole(POCKET),
          puff: 0.9,
          rim: 2,
          lift: 3.4,
          slack: washed(0.02, 9),
          stiffness: 0.5,
        },
        {
          colour: hex,
          threads,
          relief: (pen) => {
            stitched(pen, "M 8.3,12.4 L 15.2,22.8")
            stitched(pen, "M -0.3,12.3 L 8.400,12.3")
          },
          reliefScale: 3,
        },
      ),
    )
  }
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [2, 3, -14], radius: 19 })[shot.view],
    shape: `hoodie ${back}`,
  }
}
