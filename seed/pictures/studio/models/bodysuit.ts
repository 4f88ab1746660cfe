import { CylinderGeometry, Group, Mesh } from "three"
import { bothSides, fill, stroke, type Paint } from "../canvas"
import { mirrored, panel, type Cut } from "../cloth/panel"
import { beside, dye, printOn, radialRibs, sewn, stitched, washed, whole } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"

const NECK = "M -0.2,-14.6 C 3.6,-14.6 6.2,-16.4 7,-19.8"
const NECK_BACK = "M -0.2,-18.600 C 3.6,-18.6 6,-19 7,-20"
const SHOULDER = "L 13.4,-18.4 C 15,-17.4 16,-16 17,-14.4 L 21.6,-6.4 L 16,-3.2 L 13.4,-7"
const SIDE = "C 13,-1 13.4,5 13.8,10.6 C 9.800,12 6.8,16.4 5.4,21.2 C 3.6,22 1.6,22.2 -0.2,22.2 Z"
const LEG = "M 13.8,10.6 C 9.8,12 6.800,16.4 5.4,21.2"
const ARMHOLE = "M 13.4,-18.4 C 12.2,-14 12.400,-10 13.4,-7"
const SLEEVE = "M 21.1,-7.2 L 15.6,-4"

const cut = (back: boolean): Cut => ({
  key: `bodysuit ${back}`,
  size: [46, 46],
  outline: whole(`${back ? NECK_BACK : NECK} ${SHOULDER} ${SIDE}`),
  seams: (pen) => {
    sewn(pen, ARMHOLE, 0.5)
    sewn(pen, LEG, 1.2)
  },
  puff: 1.9,
  rim: 3,
  lift: 0.3,
  slack: washed(0.026, 12),
  folds: mirrored([
    [13, -6, 4, 1, 0.7, 1.3],
    [13, 4, 5, 9, 0.6, 1.2],
    [11, 11, 3, 14, 0.6, 1.2],
    [15, -14, 18, -6, 0.5, 1],
  ]),
  stiffness: 0.3,
  fineness: 180,
})

const relief: Paint = (pen) => {
  sewn(pen, ARMHOLE, 0.3, "#707070")
  stitched(pen, SLEEVE, 0.25)
  bothSides(pen, () => stroke(pen, LEG, "#9a9a9a", 2.2))
}

const snaps = () => new CylinderGeometry(0.55, 0.6, 0.16, 28)

export const bodysuit: Model = (shot) => {
  const back = shot.view === "back"
  const { hex } = shot.colour
  const rim = beside(hex, 0.16)
  const goods = new Group()
  const colour: Paint = (pen) => {
    dye(hex)(pen)
    bothSides(pen, () => stroke(pen, LEG, rim, 1.8))
    bothSides(pen, () => fill(pen, "M 22,-8.600 L 23.4,-6 L 16,-1.6 L 14.5,-4.4 Z", rim))
    if (!back) printOn(pen, shot, 0, -2.4, 15, 16)
  }
  goods.add(
    panel(cut(back), { colour, relief, reliefScale: 2, threads: { perCm: 14, depth: 0.07 } }),
  )
  if (!back)
    goods.add(
      panel({ ...cut(true), key: "bodysuit lining", lift: 0.05, puff: 0.2 }, { colour: hex }),
    )
  const strip = (path: string, key: string, lift: number): Cut => ({
    key,
    size: [18, 14],
    outline: (pen) => {
      pen.translate(0, 17)
      pen.lineCap = "butt"
      sewn(pen, path, 1.3)
    },
    puff: 0.25,
    rim: 1,
    lift,
  })
  const collar = new Group()
  const rib = {
    colour: rim,
    relief: ((pen) => radialRibs(pen, 0, -4, 14, 2.2)) as Paint,
    reliefScale: 2,
  }
  collar.add(panel(strip(back ? NECK_BACK : NECK, `bodysuit collar ${back}`, 0.8), rib))
  if (!back) collar.add(panel(strip(NECK_BACK, "bodysuit collar behind", 0.4), rib))
  collar.position.z = -17
  goods.add(collar)
  const metal = surface({ color: "#d9dce1", metalness: 1, roughness: 0.32 })
  for (const x of [-2.6, 0, 2.6]) {
    const snap = new Mesh(once("snap", snaps), metal)
    snap.position.set(x, 1.5, 20.7)
    if (!back) goods.add(snap)
  }
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [1, 1, -6], radius: 9.5 })[shot.view],
    shape: `bodysuit ${back}`,
  }
}
