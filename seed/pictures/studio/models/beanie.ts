import { Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import type { Paint } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { beside, dye, knitted, washed } from "../cloth/sewing"
import { pompom } from "../fur"
import { laying, type Model } from "../model"

const CROWN =
  "M -12.6,8 C -13.4,-4 -10.6,-13 -4.6,-15.4 C -2,-16.3 2,-16.3 4.6,-15.4 C 10.600,-13 13.4,-4 12.6,8 Z"
const CUFF =
  "M -13.1,3.4 C -8,4.500 8,4.5 13.1,3.4 C 13.9,6.4 13.9,9 13.3,11.6 C 8,13 -8,13 -13.3,11.6 C -13.9,9 -13.9,6.4 -13.1,3.4 Z"

const crown: Cut = {
  key: "beanie crown",
  size: [32, 34],
  outline: (pen) => pen.fill(new Path2D(CROWN)),
  puff: 4.2,
  rim: 4,
  lift: 0.2,
  slack: washed(0.02, 3),
  folds: [
    [-10, -4, -3, -14, 0.5, 1.4],
    [9, 2, 3, -13, 0.5, 1.5],
    [-4, 2, -1.4, -14, 0.4, 1.6],
  ],
  stiffness: 0.6,
}

const cuff: Cut = {
  key: "beanie cuff",
  size: [32, 34],
  outline: (pen) => pen.fill(new Path2D(CUFF)),
  puff: 1.6,
  rim: 1.4,
  lift: (x) => 0.2 + 3.6 * Math.sqrt(Math.max(0, 1 - (x / 13.7) ** 2)),
  slack: washed(0.012, 8),
  stiffness: 0.8,
}

/** Ribs that run together at the top. */
const crownRibs: Paint = (pen) => {
  pen.fillStyle = "#9c9c9c"
  pen.fillRect(-20, -20, 40, 40)
  pen.strokeStyle = "#4c4c4c"
  pen.lineWidth = 0.34
  for (let rib = -15; rib <= 15; rib += 1)
    pen.stroke(new Path2D(`M ${rib * 0.9},14 C ${rib * 0.95},0 ${rib * 0.8},-9 ${rib * 0.16},-17`))
}

const cuffRibs: Paint = (pen) => {
  pen.fillStyle = "#9c9c9c"
  pen.fillRect(-20, -20, 40, 40)
  pen.fillStyle = "#4c4c4c"
  for (let x = -16; x < 16; x += 0.9) pen.fillRect(x, -20, 0.36, 40)
}

export const beanie: Model = (shot) => {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const { palette } = art
  const threads = { perCm: 4.5, depth: 0.24 }
  const goods = new Group()
  const bands: Paint = (pen) => {
    dye(hex)(pen)
    const inks = palette.flag?.colours ?? [palette.accent, palette.second, palette.ink]
    inks.slice(0, 3).forEach((ink, at) => {
      pen.fillStyle = ink
      pen.fillRect(-20, -5.6 + at * 1.9, 40, 1.3)
    })
  }
  goods.add(
    panel(crown, {
      colour: knitted(bands, 32, 34, 4.5),
      relief: crownRibs,
      reliefScale: 5,
      threads,
    }),
  )
  goods.add(panel(cuff, { colour: beside(hex, 0.05), relief: cuffRibs, reliefScale: 5, threads }))
  goods.add(patch())
  const ball = pompom(4.6, palette.accent, palette.ink)
  ball.position.set(0, 3.4, -17.6)
  goods.add(ball)
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [0, 3, 5], radius: 9 })[shot.view],
    shape: "beanie",
  }

  function patch(): Mesh {
    const label: Paint = (pen) => {
      dye(palette.accent)(pen)
      pen.fillStyle = palette.onAccent
      sign(pen, art, -3.2, 0, 4.4, palette.onAccent)
      setLine(pen, art.team ?? art.short, -0.6, 0.1, {
        height: 1.7,
        most: 5,
        width: "expanded",
        weight: 900,
      })
      setLine(pen, art.year, -0.6, 1.9, { height: 1.15, most: 5, width: "expanded", weight: 700 })
    }
    const cut: Cut = {
      key: "beanie patch",
      size: [12, 7],
      outline: (pen) => {
        pen.beginPath()
        pen.roundRect(-5.4, -2.7, 10.8, 5.4, 0.5)
        pen.fill()
      },
      puff: 0.2,
      rim: 0.5,
      lift: (x) => 5.25 - (x / 13.7) ** 2 * 1.8,
      stiffness: 0.9,
    }
    const mesh = panel(cut, { colour: label, threads: { perCm: 16, depth: 0.12 } })
    mesh.position.z = 8
    return mesh
  }
}
