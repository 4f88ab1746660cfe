import { BoxGeometry, Group, Mesh, TorusGeometry } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { poster } from "../artwork/poster"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import type { Paint } from "../canvas"
import { panel, type Cut } from "../cloth/panel"
import { dye } from "../cloth/sewing"
import { metal } from "../enamel"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { painted, plate, roundedBox, tube } from "../solid"

const SIZE: [number, number] = [26, 46]
const LEFT = "M -0.5,9 C -3,3 -9,0 -9,-6.6 C -9,-12.6 -5,-15.4 0,-15.4"
const RIGHT = "M 0.5,9 C 3,3 9,0 9,-6.6 C 9,-12.6 5,-15.4 0,-15.4"
const CARD: [number, number] = [9.6, 13.2]

const ribbon = (key: string, path: string, lift: number): Cut => ({
  key,
  size: SIZE,
  outline: (pen) => {
    pen.lineCap = "butt"
    pen.lineWidth = 2.5
    pen.stroke(new Path2D(path))
  },
  puff: 0.16,
  rim: 0.5,
  lift,
  stiffness: 0.9,
  slack: () => [0.006, 0.006],
  fineness: 200,
})

/** Signs and words in turn along a ribbon. */
const pattern =
  (shot: Shot, path: string): Paint =>
  (pen) => {
    const art = artOf(shot, shot.colour.hex)
    dye(shot.colour.hex)(pen)
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path")
    line.setAttribute("d", path)
    const length = line.getTotalLength()
    const down = path === RIGHT
    let turn = 0
    for (let along = 3.4; along < length; along += turn % 2 ? 5.2 : 4.4) {
      const at = line.getPointAtLength(along)
      const next = line.getPointAtLength(along + 0.1)
      pen.save()
      pen.translate(at.x, at.y)
      pen.rotate(Math.atan2(next.y - at.y, next.x - at.x) + (down ? Math.PI : 0))
      if (turn % 2) {
        pen.fillStyle = art.palette.ink
        setLine(pen, `${art.team ?? art.short} ${art.year}`, 0, 0.52, {
          height: 1.05,
          most: 5,
          width: "expanded",
          weight: 850,
          align: "center",
        })
      } else {
        pen.rotate(down ? -Math.PI / 2 : Math.PI / 2)
        sign(pen, art, 0, 0, 2.1, art.palette.accent)
      }
      pen.restore()
      turn += 1
    }
  }

function clip(): Group {
  const group = new Group()
  const steel = metal("#cfd3d8", 0.22)
  const crimp = new Mesh(new BoxGeometry(3, 0.5, 1.3), steel)
  crimp.position.set(0, 0.42, 8.8)
  const ring = new Mesh(new TorusGeometry(0.62, 0.13, 16, 48), steel)
  ring.rotation.x = Math.PI / 2
  ring.position.set(0, 0.4, 10)
  const hook = new Mesh(
    tube(
      [
        [0, 0.4, 10.5],
        [0.7, 0.4, 11.1],
        [0.75, 0.4, 12.2],
        [0, 0.4, 12.9],
        [-0.7, 0.4, 12.3],
        [-0.6, 0.4, 11.4],
        [-0.1, 0.4, 10.8],
      ],
      0.15,
    ),
    steel,
  )
  group.add(crimp, ring, hook)
  return group
}

/** A printed neck ribbon with a hook and a card. */
export const lanyard: Model = (shot) => {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const goods = new Group()
  const threads = { perCm: 16, depth: 0.14 }
  goods.add(
    panel(ribbon("lanyard left", LEFT, 0.06), {
      colour: pattern(shot, LEFT),
      threads,
      material: { roughness: 0.6, sheen: 0.6 },
    }),
  )
  goods.add(
    panel(ribbon("lanyard right", RIGHT, 0.24), {
      colour: pattern(shot, RIGHT),
      threads,
      material: { roughness: 0.6, sheen: 0.6 },
    }),
  )
  goods.add(once("lanyard clip", clip).clone())
  const map = painted(CARD, (pen) => poster(pen, art, ...CARD, shot.artwork.layout))
  const card = new Mesh(
    once("lanyard card", () => plate(roundedBox(...CARD, 0.6), 0.22, 0.06, CARD)),
    surface({ map, roughness: 0.3, clearcoat: 0.8, clearcoatRoughness: 0.08 }),
  )
  card.position.set(0, 0.06, 12.4 + CARD[1] / 2)
  goods.add(card)
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [0, 0.3, 15], radius: 6.4 })[shot.view],
    shape: "lanyard",
  }
}
