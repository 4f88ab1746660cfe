import { Group, Mesh, Shape, TorusGeometry } from "three"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { heightFor, setLine } from "../artwork/type"
import { flagField } from "../artwork/motifs"
import { enamelled, metal, toneBeside } from "../enamel"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { plate, roundedBox } from "../solid"

const SIZE: [number, number] = [4, 6]

const tag = () => {
  const shape = roundedBox(3.4, 5, 0.6, -1.7, -2.9)
  const hole = new Shape()
  hole.absarc(0, 1.62, 0.24, 0, Math.PI * 2)
  shape.holes.push(hole)
  return plate(shape, 0.32, 0.08, SIZE)
}

function chain(): Group {
  const group = new Group()
  const steel = metal("#cfd3d8", 0.22)
  const ring = new Mesh(new TorusGeometry(1.5, 0.13, 20, 96), steel)
  const second = new Mesh(new TorusGeometry(1.47, 0.12, 20, 96), steel)
  ring.rotation.x = second.rotation.x = Math.PI / 2
  ring.position.set(0.3, 0.34, -6.2)
  second.position.set(0.34, 0.14, -6.16)
  group.add(ring, second)
  const link = new TorusGeometry(0.36, 0.085, 16, 48)
  for (let at = 0; at < 5; at += 1) {
    const mesh = new Mesh(link, steel)
    mesh.scale.y = 1.35
    mesh.rotation.set(Math.PI / 2, at % 2 ? Math.PI / 2.3 : 0.2, 0)
    mesh.position.set(0.02 + at * 0.05, 0.36, -1.9 - at * 0.66)
    group.add(mesh)
  }
  return group
}

/** An enamelled tag on a split ring. */
export const keyring: Model = (shot) => {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const { palette } = art
  const tone = toneBeside([hex], art.seed)
  const face = enamelled({
    size: SIZE,
    tone,
    fields: (pen) => {
      pen.fillStyle = hex
      pen.fillRect(-2, -3, 4, 6)
      if (palette.flag) flagField(pen, palette.flag, -2, 1.3, 4, 0.5)
      else {
        pen.fillStyle = palette.accent
        pen.fillRect(-2, 1.3, 4, 0.5)
      }
    },
    metal: (pen) => {
      pen.lineWidth = 0.2
      pen.beginPath()
      pen.roundRect(-1.7, -2.1, 3.4, 5, 0.6)
      pen.stroke()
      pen.beginPath()
      pen.arc(0, -1.62, 0.42, 0, Math.PI * 2)
      pen.fill()
      pen.fillRect(-1.7, 1.26, 3.4, 0.06)
      pen.fillRect(-1.7, 1.78, 3.4, 0.06)
      sign(pen, art, 0, 0.02, 2.3, "#fff")
      const words = art.team ?? art.short
      const line = { width: "expanded", weight: 900 } as const
      const height = Math.min(0.5, heightFor(pen, words, 1.3, line))
      setLine(pen, words, -1.4, 2.02 + height, { ...line, height })
      setLine(pen, art.year.slice(2), 1.4, 2.02 + height, { ...line, height, align: "right" })
    },
  })
  const goods = new Group()
  goods.add(new Mesh(once("keyring tag", tag), face))
  goods.add(once("keyring chain", chain).clone())
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [0, 0.3, 0.4], radius: 2.3 }, { "three-quarter": { turn: 26, rise: 44 } })[
      shot.view
    ],
    shape: "keyring",
  }
}
