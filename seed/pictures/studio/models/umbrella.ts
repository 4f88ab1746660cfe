import {
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  SphereGeometry,
  Vector3,
} from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import { metal } from "../enamel"
import { surface, woven } from "../materials"
import { once } from "../keep"
import { type Model } from "../model"
import { painted, tube } from "../solid"

const RIBS = 8
const RADIUS = 52
const RISE = 22

/** The canopy at an angle (turns) and a distance from its middle (0 to 1): cloth sags between ribs. */
function canopyAt(turn: number, out: number): Vector3 {
  const between = Math.sin(((turn * RIBS) % 1) * Math.PI)
  const inward = 1 - between * 0.075 * out ** 2
  const radius = RADIUS * out * inward
  const height =
    RISE * (1 - out ** 2.1) - between * 2.6 * Math.sin(out * Math.PI) + between * 1.4 * out ** 6
  const angle = turn * Math.PI * 2
  return new Vector3(Math.sin(angle) * radius, height, Math.cos(angle) * radius)
}

function canopy(): BufferGeometry {
  const [columns, rows] = [RIBS * 24, 40]
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      const [turn, out] = [column / columns, row / rows]
      position.push(...canopyAt(turn - 0.5 / RIBS, Math.max(0.002, out)).toArray())
      const angle = (turn - 0.5 / RIBS) * Math.PI * 2
      uv.push(0.5 + Math.sin(angle) * out * 0.495, 0.5 - Math.cos(angle) * out * 0.495)
      if (row === rows || column === columns) continue
      const first = row * (columns + 1) + column
      index.push(
        first,
        first + columns + 1,
        first + 1,
        first + 1,
        first + columns + 1,
        first + columns + 2,
      )
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array(uv), 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}

function cover(shot: Shot) {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const { palette } = art
  const inks = palette.flag?.colours ?? [palette.accent]
  const size = RADIUS * 2
  return painted([size, size], (pen) => {
    pen.fillStyle = hex
    pen.fillRect(-RADIUS, -RADIUS, size, size)
    for (let panel = 0; panel < RIBS; panel += 1) {
      pen.save()
      pen.rotate((panel / RIBS) * Math.PI * 2)
      const half = Math.PI / RIBS
      if (panel % 2) {
        pen.fillStyle = inks[((panel - 1) / 2) % inks.length] as string
        pen.beginPath()
        pen.moveTo(0, 0)
        pen.arc(0, 0, size, Math.PI / 2 - half, Math.PI / 2 + half)
        pen.fill()
      } else if (panel % 4) {
        pen.fillStyle = palette.ink
        setLine(pen, art.city, 0, RADIUS * 0.86, {
          height: 3,
          most: 30,
          width: "expanded",
          weight: 850,
          align: "center",
        })
        setLine(pen, art.year, 0, RADIUS * 0.74, {
          height: 4.4,
          width: "expanded",
          weight: 900,
          align: "center",
        })
      } else sign(pen, art, 0, RADIUS * 0.7, 21, palette.ink)
      pen.strokeStyle = "rgba(0,0,0,.22)"
      pen.lineWidth = 0.35
      pen.beginPath()
      pen.moveTo(0, 0)
      pen.lineTo(Math.sin(half) * size, Math.cos(half) * size)
      pen.stroke()
      pen.restore()
    }
  })
}

function frame(): Group {
  const group = new Group()
  const steel = metal("#c9ccd1", 0.3)
  const shaft = new Mesh(new CylinderGeometry(0.55, 0.55, 66, 24), steel)
  shaft.position.y = RISE - 33
  group.add(shaft)
  const grip = new Mesh(
    tube(
      [
        [0, RISE - 60, 0],
        [0, RISE - 72, 0],
        [0.4, RISE - 77, 0],
        [4.5, RISE - 80, 0],
        [8.6, RISE - 77, 0],
        [9, RISE - 72, 0],
      ],
      1.35,
    ),
    surface({ color: "#6d4526", roughness: 0.35, clearcoat: 0.7, clearcoatRoughness: 0.15 }),
  )
  group.add(grip)
  for (let rib = 0; rib < RIBS; rib += 1) {
    const points = [0.02, 0.25, 0.5, 0.75, 1].map((out): [number, number, number] => {
      const place = canopyAt((rib + 0.0001) / RIBS, out)
      return [place.x, place.y - 0.5, place.z]
    })
    const mesh = new Mesh(tube(points, 0.28, false, 30), steel)
    const tip = new Mesh(new SphereGeometry(0.8, 16, 12), steel)
    tip.position.copy(canopyAt(rib / RIBS, 1.005))
    group.add(mesh, tip)
  }
  const ferrule = new Mesh(new CylinderGeometry(0.4, 0.9, 5.6, 20), steel)
  ferrule.position.y = RISE + 2
  group.add(ferrule)
  return group
}

/** An open umbrella: from above, or resting on its rim and handle. */
export const umbrella: Model = (shot) => {
  const cloth = woven(
    surface({ map: cover(shot), side: 2, roughness: 0.6, sheen: 0.5, envMapIntensity: 0.8 }),
    500,
    500,
    0.03,
  )
  const open = new Group()
  open.add(new Mesh(once("umbrella", canopy), cloth))
  const goods = new Group()
  goods.add(open)
  const above = shot.view === "front" || shot.view === "detail"
  if (above) open.rotation.y = Math.PI / 16
  open.add(once("umbrella frame", frame).clone())
  if (!above) open.rotation.set(0.98, 0, 0.32)
  if (above) open.rotation.set(0.62, 0, -0.2)
  const stand = {
    front: { turn: 0, rise: 30 },
    "three-quarter": { turn: 38, rise: 16 },
    detail: {
      turn: 0,
      rise: 34,
      close: { at: [0, 40, 30] as [number, number, number], radius: 26 },
    },
    back: { turn: 150, rise: 12 },
  }[shot.view]
  return { goods, pose: "stand", camera: stand, shape: `umbrella ${above}` }
}
