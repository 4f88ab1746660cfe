import { BoxGeometry, Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import type { Paint } from "../canvas"
import { mirrored, panel, topOf, type Cut } from "../cloth/panel"
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

const pocketOn = (overBody: Height): Cut => ({
  key: "backpack pocket",
  size: [38, 50],
  outline: (pen) => pen.fill(new Path2D(POCKET)),
  puff: 2.4,
  rim: 2.2,
  lift: (x, y) => Math.max(1, overBody(x, y) - 0.25),
  slack: washed(0.024, 9),
  folds: mirrored([
    [12, 6, 7, 9, 0.5, 1.2],
    [12, 17, 7, 14, 0.5, 1.3],
  ]),
  stiffness: 0.6,
})

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
  fineness: 240,
  slack: washed(0.012, 3),
  stiffness: 0.8,
})

type Line = [x: number, y: number][]
type Height = (x: number, y: number) => number

const LONG_ZIP: Line = [
  [-14, 4],
  [-13.9, -3],
  [-13.6, -9],
  [-12.8, -14.5],
  [-10.6, -17.8],
  [-7, -18.9],
  [0, -19.2],
  [7, -18.9],
  [10.6, -17.8],
  [12.8, -14.5],
  [13.6, -9],
  [13.9, -3],
  [14, 4],
]
const POCKET_ZIP: Line = [
  [-11.8, 6.4],
  [-11.2, 4.6],
  [-9.4, 4],
  [-5, 3.8],
  [0, 3.75],
  [5, 3.8],
  [9.4, 4],
  [11.2, 4.6],
  [11.8, 6.4],
]

/** Coil and puller of a zip that follows the bag. */
function zip(line: Line, [x, y]: [number, number], over: Height): Group {
  const group = new Group()
  const dark = surface({ color: "#17181b", roughness: 0.6 })
  const points = line.map(([px, py]): [number, number, number] => [px, over(px, py) + 0.06, py])
  group.add(new Mesh(tube(points, 0.27, false, 160), dark))
  const slider = new Mesh(new BoxGeometry(0.8, 0.36, 1), metal("#c8ccd2", 0.3))
  slider.position.set(x, over(x, y) + 0.36, y)
  const tab = new Mesh(new BoxGeometry(0.5, 0.16, 2.2), dark)
  tab.position.set(x + 0.28, over(x + 0.3, y + 1.6) + 0.3, y + 1.5)
  tab.rotation.y = 0.24
  group.add(slider, tab)
  return group
}

function trimmings(overBody: Height, overPocket: Height): Group {
  const group = new Group()
  group.add(zip(LONG_ZIP, [6, -18.95], overBody), zip(POCKET_ZIP, [-7, 3.85], overPocket))
  const loop = tube(
    [
      [-3.4, 2.4, -20.8],
      [-3, 2.6, -23.4],
      [0, 2.8, -24.6],
      [3, 2.6, -23.4],
      [3.4, 2.4, -20.8],
    ],
    0.7,
  )
  group.add(new Mesh(loop, surface({ color: "#1e1f23", roughness: 0.9 })))
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
  const main = panel(body, { colour: print1, relief, reliefScale: 2, ...nylon })
  const overBody = topOf(main)
  const front = panel(pocketOn(overBody), { colour: pocketed, ...nylon })
  goods.add(main, front)
  for (const side of [-1, 1]) goods.add(panel(strap(side), { colour: beside(hex, 0.2), ...nylon }))
  goods.add(once("backpack trimmings", () => trimmings(overBody, topOf(front))).clone())
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [3, 7, 0], radius: 10 }, { "three-quarter": { turn: 22, rise: 40 } })[
      shot.view
    ],
    shape: "backpack",
  }
}
