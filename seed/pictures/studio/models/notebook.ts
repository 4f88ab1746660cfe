import { BoxGeometry, Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import { dye } from "../cloth/sewing"
import { surface, woven } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { painted, plate, tube } from "../solid"
import { Shape } from "three"

const SIZE: [number, number] = [14.8, 21]
const COVER = 0.22
const PAGES = 1.5

function cover(): Shape {
  const [x, y, round] = [SIZE[0] / 2, SIZE[1] / 2, 0.9]
  const shape = new Shape()
  shape.moveTo(-x, -y)
  shape.lineTo(x - round, -y)
  shape.absarc(x - round, -y + round, round, -Math.PI / 2, 0, false)
  shape.lineTo(x, y - round)
  shape.absarc(x - round, y - round, round, 0, Math.PI / 2, false)
  shape.lineTo(-x, y)
  return shape
}

const shapes = () => ({
  cover: plate(cover(), COVER, 0.06, SIZE),
  pages: new BoxGeometry(SIZE[0] - 0.7, PAGES, SIZE[1] - 0.6),
  spine: new BoxGeometry(0.24, PAGES + COVER * 2 - 0.04, SIZE[1]),
  band: new BoxGeometry(0.62, 0.09, SIZE[1] + 0.06),
  ribbon: tube(
    [
      [-1.6, 0.5, 10],
      [-1.5, 0.4, 11.2],
      [-1.2, 0.12, 12.2],
      [-1.3, 0.08, 13.2],
    ],
    0.16,
  ),
})

/** Edges of many sheets. */
const edges = () =>
  painted(
    [4, 4],
    (pen) => {
      pen.fillStyle = "#f4efe2"
      pen.fillRect(-2, -2, 4, 4)
      pen.fillStyle = "#d6cfbd"
      for (let sheet = -2; sheet < 2; sheet += 0.1) pen.fillRect(-2, sheet, 4, 0.03)
    },
    { px: 256 },
  )

/** A hardback notebook with a band and a ribbon. */
export const notebook: Model = (shot) => {
  const made = once("notebook", shapes)
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const map = painted(SIZE, (pen) => {
    dye(hex)(pen)
    pen.fillStyle = "rgba(0,0,0,.16)"
    pen.fillRect(-SIZE[0] / 2 + 1.1, -12, 0.16, 24)
    if (shot.view !== "back")
      print(pen, art, layoutOf(art, shot.artwork.layout), 0.1, -0.4, 9.4, 12.4)
  })
  const linen = () => woven(surface({ map, roughness: 0.7, sheen: 0.2 }), 150, 210, 0.1)
  const goods = new Group()
  const top = new Mesh(made.cover, linen())
  top.position.y = PAGES + COVER
  const bottom = new Mesh(made.cover, linen())
  const block = new Mesh(
    made.pages,
    surface({ map: once("notebook edges", edges), roughness: 0.95 }),
  )
  block.position.set(-0.3, COVER + PAGES / 2, 0)
  const spine = new Mesh(made.spine, surface({ color: hex, roughness: 0.7 }))
  spine.position.set(-SIZE[0] / 2 + 0.02, PAGES / 2 + COVER, 0)
  const elastic = surface({ color: art.palette.accent, roughness: 0.8 })
  const band = new Mesh(made.band, elastic)
  band.position.set(SIZE[0] / 2 - 1.5, PAGES + COVER * 2 + 0.03, 0)
  goods.add(top, bottom, block, spine, band, new Mesh(made.ribbon, elastic))
  return {
    goods,
    pose: "lay",
    camera: laying(
      { at: [1, 1.9, -1.4], radius: 4.8 },
      { "three-quarter": { turn: 30, rise: 40 } },
    )[shot.view],
    shape: "notebook",
  }
}
