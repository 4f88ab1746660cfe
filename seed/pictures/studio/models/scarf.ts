import { Group, Mesh, TubeGeometry, Vector3, CatmullRomCurve3 } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import type { Paint, Pen } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { dye, knitted, washed } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { random } from "../noise"

const SIZE: [number, number] = [60, 96]
const WIDE = 21
const ARCH = "M -15.4,34 L -12.6,-14 C -11.4,-38 11.4,-38 12.6,-14 L 15.4,34"

const cut: Cut = {
  key: "scarf",
  size: SIZE,
  outline: (pen) => {
    pen.lineCap = "butt"
    pen.lineWidth = WIDE
    pen.stroke(new Path2D(ARCH))
  },
  puff: 1.2,
  rim: 2.4,
  lift: 0.15,
  slack: washed(0.03, 6),
  folds: [
    [-18, -18, -6, -28, 1.3, 1.8],
    [-14, -26, -4, -37, 1.2, 1.7],
    [3, -22, 6, -38, 1.3, 1.8],
    [4, -16, 17, -27, 1.3, 1.9],
    [4, -10, 18, -16, 0.8, 1.8],
    [-19, 2, -6, 8, 0.5, 2],
    [6, 16, 20, 22, 0.5, 2],
  ],
  stiffness: 0.5,
  fineness: 190,
}

/** One end of the scarf, its middle at 0: bands at the fringe, the sign, and words along it. */
function end(pen: Pen, shot: Shot, words: string) {
  const art = artOf(shot, shot.colour.hex)
  const { palette } = art
  const inks = palette.flag?.colours ?? [palette.accent, palette.second, palette.ink]
  inks.slice(0, 4).forEach((ink, at) => {
    pen.fillStyle = ink
    pen.fillRect(-WIDE / 2 - 1, 34.6 - at * 3, WIDE + 2, 2.2)
  })
  sign(pen, art, 0, 17.5, 16, palette.accent)
  pen.save()
  pen.rotate(-Math.PI / 2)
  pen.fillStyle = palette.ink
  setLine(pen, words, -4, 4.8, { height: 9.6, most: 32, width: "expanded", weight: 900 })
  pen.restore()
}

const pattern = (shot: Shot): Paint => {
  const art = artOf(shot, shot.colour.hex)
  return (pen) => {
    dye(shot.colour.hex)(pen)
    for (const side of [-1, 1]) {
      pen.save()
      pen.translate(side * 14, -4)
      pen.rotate(side * -0.056)
      end(pen, shot, side < 0 ? (art.team ?? art.short) : art.year)
      pen.restore()
    }
  }
}

function fringe(): TubeGeometry[] {
  const next = random(11)
  return [-1, 1].flatMap((side) =>
    Array.from({ length: 16 }, (_, at) => {
      const x = side * 15.4 + (at - 7.5) * 1.3
      const sway = (next() - 0.5) * 1.6
      const points = [
        [x, 0.5, 33.2],
        [x + sway * 0.3, 0.6, 36.6],
        [x + sway, 0.3, 41 + next()],
      ].map(([a = 0, b = 0, c = 0]) => new Vector3(a, b, c))
      return new TubeGeometry(new CatmullRomCurve3(points), 10, 0.3, 8)
    }),
  )
}

export const scarf: Model = (shot) => {
  const goods = new Group()
  const colour = knitted(pattern(shot), ...SIZE, 4.2)
  goods.add(panel(cut, { colour, threads: { perCm: 4.2, depth: 0.26 } }))
  const { palette } = artOf(shot, shot.colour.hex)
  const yarns = [palette.ink, shot.colour.hex].map((color) => surface({ color, roughness: 1 }))
  once("scarf fringe", fringe).forEach((strand, at) => goods.add(new Mesh(strand, yarns[at % 2])))
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [-13, 1, 18], radius: 18 })[shot.view],
    shape: "scarf",
  }
}
