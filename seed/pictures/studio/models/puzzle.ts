import { Group, Mesh, Shape } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { poster } from "../artwork/poster"
import type { Pen } from "../canvas"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { random } from "../noise"
import { painted, plate, roundedBox } from "../solid"

const SIZE: [number, number] = [26, 26]
const DEEP = 5.4
const PIECE = 3.1

/** One side of a piece: straight, a knob, a straight. */
function side(shape: Shape, from: [number, number], to: [number, number], knob: number) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const at = (along: number, out: number): [number, number] => [
    from[0] + dx * along + dy * out * knob,
    from[1] + dy * along - dx * out * knob,
  ]
  shape.lineTo(...at(0.36, 0))
  shape.bezierCurveTo(...at(0.44, 0.02), ...at(0.28, 0.24), ...at(0.5, 0.25))
  shape.bezierCurveTo(...at(0.72, 0.24), ...at(0.56, 0.02), ...at(0.64, 0))
  shape.lineTo(...to)
}

function piece(knobs: number[]): Shape {
  const half = PIECE / 2
  const corners: [number, number][] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]
  const shape = new Shape()
  shape.moveTo(...(corners[0] as [number, number]))
  corners.forEach((from, at) =>
    side(shape, from, corners[(at + 1) % 4] as [number, number], knobs[at] ?? 1),
  )
  return shape
}

const KNOBS = [
  [1, -1, 1, 1],
  [-1, 1, 1, -1],
  [1, 1, -1, -1],
  [1, -1, -1, 1],
]

function lid(shot: Shot): (pen: Pen) => void {
  const art = artOf(shot, shot.colour.hex)
  return (pen) => {
    poster(pen, art, ...SIZE, shot.artwork.layout)
  }
}

function loose(shot: Shot): Group {
  const group = new Group()
  const next = random(7)
  const art = artOf(shot, shot.colour.hex)
  const inks = [art.palette.accent, art.palette.ink, shot.colour.hex, art.palette.second]
  const places = [
    [15.6, 9.5],
    [16.4, 13.6],
    [11.4, 15.4],
    [7, 16],
    [17, 4.8],
  ] as const
  places.forEach(([x, z], at) => {
    const shape = once(`puzzle piece ${at % 4}`, () =>
      plate(piece(KNOBS[at % 4] as number[]), 0.24, 0.05, [PIECE, PIECE]),
    )
    const mesh = new Mesh(
      shape,
      surface({ color: inks[at % inks.length], roughness: 0.55, clearcoat: 0.2 }),
    )
    mesh.position.set(x, 0, z)
    mesh.rotation.y = next() * 6
    group.add(mesh)
  })
  return group
}

/** A jigsaw puzzle's box with a few loose pieces. */
export const puzzle: Model = (shot) => {
  const map = painted(SIZE, lid(shot))
  const goods = new Group()
  const card = { roughness: 0.45, clearcoat: 0.35, clearcoatRoughness: 0.25 }
  const top = new Mesh(
    once("puzzle lid", () => plate(roundedBox(...SIZE, 0.25), DEEP - 0.9, 0.12, SIZE)),
    surface({ map, ...card }),
  )
  top.position.y = 0.9
  const tray = new Mesh(
    once("puzzle tray", () =>
      plate(roundedBox(SIZE[0] - 0.5, SIZE[1] - 0.5, 0.2), DEEP - 0.6, 0.08, SIZE),
    ),
    surface({ color: "#f3efe6", roughness: 0.8 }),
  )
  goods.add(top, tray, loose(shot))
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [10, 3, 10], radius: 7.6 }, { "three-quarter": { turn: 28, rise: 34 } })[
      shot.view
    ],
    shape: "puzzle",
  }
}
