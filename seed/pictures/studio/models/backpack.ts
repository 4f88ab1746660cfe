import { BoxGeometry, Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import type { Paint } from "../canvas"
import { mirrored, panel, type Cut } from "../cloth/panel"
import { beside, dye, washed } from "../cloth/sewing"
import { metal } from "../enamel"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { tube } from "../solid"

const BODY =
  "M -10.6,-21 C -5,-22.4 5,-22.4 10.6,-21 C 14.2,-20 15.2,-17 15.4,-13 L 16,16 C 16,20 14.6,21.6 11,22 C 4,22.6 -4,22.6 -11,22 C -14.6,21.6 -16,20 -16,16 L -15.4,-13 C -15.2,-17 -14.2,-20 -10.6,-21 Z"
const POCKET =
  "M -11,2 C -4,1.2 4,1.2 11,2 C 12.6,2.200 13,3.2 13,5 L 13.2,16.6 C 13.2,18.8 12.2,19.6 10.4,19.8 C 4,20.3 -4,20.3 -10.4,19.8 C -12.2,19.6 -13.2,18.8 -13.2,16.6 L -13,5 C -13,3.2 -12.600,2.2 -11,2 Z"

const body: Cut = {
  key: "backpack",
  size: [38, 50],
  outline: (pen) => pen.fill(new Path2D(BODY)),
  puff: 8,
  rim: 4.4,
  lift: 0.4,
  slack: washed(0.02, 4),
  folds: mirrored([
    [15, -4, 6, 0, 0.6, 1.7],
    [15, 8, 12, 20, 0.7, 1.6],
    [13, -19, 6, -10, 0.6, 1.8],
  ]),
  stiffness: 0.7,
  fineness: 170,
}

const pocket: Cut = {
  key: "backpack pocket",
  size: [38, 50],
  outline: (pen) => pen.fill(new Path2D(POCKET)),
  puff: 2.6,
  rim: 2.2,
  lift: (x, y) => 7.2 - (x / 13) ** 4 * 1.3 - Math.max(0, (y - 11) / 9) ** 3 * 2,
  slack: washed(0.024, 9),
  folds: mirrored([
    [12, 6, 7, 9, 0.5, 1.2],
    [12, 17, 7, 14, 0.5, 1.3],
  ]),
  stiffness: 0.6,
}

const strap = (x: number): Cut => ({
  key: `backpack strap ${x}`,
  size: [56, 56],
  outline: (pen) => {
    pen.lineWidth = 5
    pen.stroke(
      new Path2D(
        `M ${x * 6},-20 C ${x * 12},-24 ${x * 18.4},-16 ${x * 17},0 C ${x * 16.6},9 ${x * 15.6},14 ${x * 12},19`,
      ),
    )
  },
  puff: 1.2,
  rim: 1.4,
  lift: 0.05,
  slack: washed(0.02, 3),
  stiffness: 0.8,
})

/** Coil, tape and puller of a zip along points on the bag. */
function zip(points: [number, number, number][], pull: [number, number, number]): Group {
  const group = new Group()
  group.add(new Mesh(tube(points, 0.34, false, 120), surface({ color: "#17181b", roughness: 0.6 })))
  const slider = new Mesh(new BoxGeometry(0.9, 0.4, 1.1), metal("#c8ccd2", 0.3))
  slider.position.set(pull[0], pull[1] + 0.35, pull[2])
  const tab = new Mesh(
    new BoxGeometry(0.55, 0.16, 2.4),
    surface({ color: "#17181b", roughness: 0.7 }),
  )
  tab.position.set(pull[0] + 0.3, pull[1] + 0.3, pull[2] + 1.7)
  tab.rotation.y = 0.24
  group.add(slider, tab)
  return group
}

const zips = () => {
  const group = new Group()
  group.add(
    zip(
      [
        [-14, 3.4, 3],
        [-13.9, 4, -8],
        [-13, 4.3, -15],
        [-9, 4.4, -19],
        [0, 4.5, -20],
        [9, 4.4, -19],
        [13, 4.3, -15],
        [13.9, 4, -8],
        [14, 3.4, 3],
      ],
      [6, 4.5, -19.6],
    ),
  )
  group.add(
    zip(
      [
        [-12.6, 6.6, 6],
        [-12, 7.8, 3.6],
        [-6, 8.5, 3],
        [0, 8.7, 2.9],
        [6, 8.5, 3],
        [12, 7.8, 3.6],
        [12.6, 6.6, 6],
      ],
      [-7, 8.5, 3],
    ),
  )
  const loop = new Mesh(
    tube(
      [
        [-3.4, 2.4, -20.8],
        [-3, 2.6, -23.4],
        [0, 2.8, -24.6],
        [3, 2.6, -23.4],
        [3.4, 2.4, -20.8],
      ],
      0.7,
    ),
    surface({ color: "#1e1f23", roughness: 0.9 }),
  )
  group.add(loop)
  return group
}

/** A day pack, laid on its straps. */
export const backpack: Model = (shot) => {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const goods = new Group()
  const nylon = { threads: { perCm: 7, depth: 0.1 }, material: { roughness: 0.72, sheen: 0.4 } }
  const print1: Paint = (pen) => {
    dye(hex)(pen)
    print(pen, art, layoutOf(art, shot.artwork.layout), 0, -8.4, 15.5, 16)
  }
  const pocketed: Paint = (pen) => {
    dye(beside(hex, 0.1))(pen)
    pen.fillStyle = art.palette.accent
    pen.fillRect(-20, 16.2, 40, 1.1)
  }
  const relief: Paint = (pen) => {
    pen.strokeStyle = "#666666"
    pen.lineWidth = 0.25
    pen.stroke(new Path2D(BODY))
  }
  goods.add(panel(body, { colour: print1, relief, reliefScale: 2, ...nylon }))
  goods.add(panel(pocket, { colour: pocketed, ...nylon }))
  for (const side of [-1, 1]) goods.add(panel(strap(side), { colour: beside(hex, 0.2), ...nylon }))
  goods.add(once("backpack zips", zips).clone())
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [3, 7, 0], radius: 10 }, { "three-quarter": { turn: 22, rise: 40 } })[
      shot.view
    ],
    shape: "backpack",
  }
}
