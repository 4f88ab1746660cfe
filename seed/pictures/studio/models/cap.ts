import { BufferAttribute, BufferGeometry, Group, Mesh, SphereGeometry, Vector3 } from "three"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import { dye } from "../cloth/sewing"
import { surface, woven } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { noise } from "../noise"
import { painted } from "../solid"

/** Half axes of the crown: side, height, front to back; in cm. */
const CROWN = { x: 8.7, y: 10.6, z: 10.2 }
const LIFT = 2.3
const PANELS = 6
const AROUND = Math.PI * 2 * 9.4
/** Length of the crown's arc from rim to button. */
const RISE = 15

/** A place on the crown: `around` 0 at the front, `up` 0 at the rim and 1 at the button. */
function crownAt(around: number, up: number): Vector3 {
  const angle = around * Math.PI * 2
  const lean = up * (Math.PI / 2)
  const front = Math.max(0, Math.cos(angle))
  const ring = Math.cos(lean) ** (0.62 - 0.1 * front)
  const height = CROWN.y * Math.sin(lean) ** 0.96
  const half = Math.PI / PANELS
  const toSeam = Math.abs(((((angle + half) % (2 * half)) + 2 * half) % (2 * half)) - half)
  const seam = Math.exp(-(((half - toSeam) * ring * 9.4) ** 2) / 0.05) * 0.1
  const soft = noise(angle * 1.4, up * 2.4, 3) * 0.16 * (1 - up)
  const out = 1 + (soft - seam) / 9
  return new Vector3(
    Math.sin(angle) * CROWN.x * ring * out,
    LIFT + height + front * 0.5 * Math.sin(lean * 2),
    Math.cos(angle) * CROWN.z * ring * out,
  )
}

/** The brim: `side` -1 to 1 from ear to ear, `out` 0 at the crown and 1 at its edge. */
function brimAt(side: number, out: number): Vector3 {
  const reach = 0.175 * side
  const root = crownAt(reach, 0)
  const length = 7.6 * Math.max(0, 1 - Math.abs(side) ** 2.6) ** 0.62
  const x = root.x * (1 + 0.04 * out)
  const z = root.z - 0.15 + length * out
  const bend = (x / 8.7) ** 2 * 2.3 * (0.35 + 0.65 * out)
  return new Vector3(x, LIFT + 0.1 + out * 0.5 - bend - out * out * 0.9, z)
}

function gridded(
  columns: number,
  rows: number,
  at: (u: number, v: number) => Vector3,
): BufferGeometry {
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      const [u, v] = [column / columns, row / rows]
      position.push(...at(u, v).toArray())
      uv.push(u, v)
      if (row === rows || column === columns) continue
      const first = row * (columns + 1) + column
      index.push(
        first,
        first + 1,
        first + columns + 1,
        first + 1,
        first + columns + 2,
        first + columns + 1,
      )
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array(uv), 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}

/** Upper and lower face of the brim with a rolled edge between them. */
const brim = () =>
  gridded(96, 56, (u, v) => {
    const side = u * 2 - 1
    const under = v > 0.5
    const out = Math.min(1, under ? (1 - v) * 2 : v * 2)
    const place = brimAt(side, out ** 0.8)
    const roll = Math.min(1, (1 - out) * 12)
    place.y += (under ? -1 : 1) * 0.17 * Math.sqrt(1 - (1 - roll) ** 2)
    return place
  })

const shapes = () => ({
  crown: gridded(240, 72, (u, v) => crownAt(u - 0.5, Math.min(0.999, v))),
  inside: gridded(96, 32, (u, v) =>
    crownAt(u - 0.5, Math.min(0.999, v)).multiply(new Vector3(0.965, 0.975, 0.965)),
  ),
  brim: brim(),
  button: new SphereGeometry(0.85, 32, 20),
})

function stitchLines() {
  return painted(
    [AROUND, RISE],
    (pen) => {
      pen.fillStyle = "#808080"
      pen.fillRect(-AROUND, -RISE, AROUND * 2, RISE * 2)
      pen.lineWidth = 0.12
      pen.setLineDash([0.34, 0.16])
      pen.strokeStyle = "#d0d0d0"
      for (let seam = 0; seam < PANELS; seam += 1)
        for (const off of [-0.42, 0.42]) {
          const x = ((seam + 0.5) / PANELS - 0.5) * AROUND + off
          pen.beginPath()
          pen.moveTo(x, -RISE / 2)
          pen.lineTo(x, RISE / 2)
          pen.stroke()
        }
      pen.strokeRect(-AROUND, RISE / 2 - 0.5, AROUND * 2, 2)
      pen.setLineDash([])
      for (let panel = 0; panel < PANELS; panel += 1) {
        const x = (panel / PANELS - 0.5) * AROUND + AROUND / PANELS
        if (Math.abs(x) < 1) continue
        pen.beginPath()
        pen.ellipse(x, -3.4, 0.42, 0.34, 0, 0, Math.PI * 2)
        pen.fillStyle = "#cfcfcf"
        pen.fill()
        pen.beginPath()
        pen.arc(x, -3.4, 0.17, 0, Math.PI * 2)
        pen.fillStyle = "#202020"
        pen.fill()
      }
    },
    { data: true },
  )
}

const brimRows = () =>
  painted(
    [16, 16],
    (pen) => {
      pen.fillStyle = "#808080"
      pen.fillRect(-8, -8, 16, 16)
      pen.strokeStyle = "#4a4a4a"
      pen.lineWidth = 0.09
      for (const v of [0.1, 0.17, 0.24, 0.31, 0.38, 0.45]) {
        pen.beginPath()
        pen.moveTo(-8, 8 - v * 16)
        pen.lineTo(8, 8 - v * 16)
        pen.stroke()
      }
    },
    { px: 1024, data: true },
  )

export const cap: Model = (shot) => {
  const { crown, inside, brim: peak, button } = once("cap", shapes)
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const { palette } = art
  const map = painted([AROUND, RISE], (pen) => {
    dye(hex)(pen)
    pen.save()
    pen.translate(0, 1.3)
    print(pen, art, layoutOf(art, shot.artwork.layout), 0, 0, 8.6, 8.8)
    pen.restore()
  })
  const cotton = (more: object) =>
    woven(surface({ roughness: 0.9, sheen: 0.3, side: 2, ...more }), AROUND * 9, RISE * 9, 0.12)
  const two = art.seed % 2 ? palette.accent : hex
  const goods = new Group()
  goods.add(
    new Mesh(crown, cotton({ map, bumpMap: once("cap stitches", stitchLines), bumpScale: 2.4 })),
  )
  goods.add(new Mesh(inside, surface({ color: palette.ink, roughness: 1, side: 2 })))
  const plain = painted([4, 4], dye(two), { px: 16 })
  const visor = woven(
    surface({
      map: plain,
      roughness: 0.88,
      sheen: 0.3,
      side: 2,
      bumpMap: once("cap brim rows", brimRows),
      bumpScale: 2,
    }),
    150,
    130,
    0.12,
  )
  goods.add(new Mesh(peak, visor))
  const top = new Mesh(button, surface({ color: two, roughness: 0.9 }))
  top.scale.y = 0.45
  top.position.y = LIFT + CROWN.y + 0.02
  goods.add(top)
  const stands = standing(
    { at: [-1, 8.4, 8], radius: 6 },
    {
      front: { turn: 0, rise: 8, fill: 0.76 },
      "three-quarter": { turn: -36, rise: 20 },
      detail: { turn: -20, rise: 14, close: { at: [-1.4, 8, 8], radius: 6 } },
    },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: "cap" }
}
