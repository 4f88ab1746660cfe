import { CylinderGeometry, Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { upright } from "../artwork/layout-upright"
import { print } from "../artwork/layouts"
import { dye } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { arc, lathe, painted, tube } from "../solid"

const RADIUS = 3.7
const SHOULDER = 19.4
const AROUND = RADIUS * Math.PI * 2

const shapes = () => {
  const body = lathe([
    [0, 0.1],
    [3, 0],
    ...arc(RADIUS - 0.5, 0.5, 0.5, -90, 0),
    [RADIUS, SHOULDER - 2.2],
    ...arc(RADIUS - 2.2, SHOULDER - 2.2, 2.2, 0, 62, 12),
    [2.45, SHOULDER + 0.1],
  ])
  const places = body.getAttribute("position")
  const uv = body.getAttribute("uv")
  for (let at = 0; at < places.count; at += 1) uv.setY(at, places.getY(at) / SHOULDER)
  return {
    body,
    ring: lathe([
      [2.4, SHOULDER - 0.1],
      [2.55, SHOULDER],
      [2.55, SHOULDER + 0.5],
      [2.4, SHOULDER + 0.6],
    ]),
    cap: lathe([
      [2.5, SHOULDER + 0.6],
      ...arc(2.65, SHOULDER + 0.85, 0.25, -90, 0),
      [2.9, SHOULDER + 2.9],
      ...arc(2.5, SHOULDER + 2.9, 0.4, 0, 90),
      [0, SHOULDER + 3.32],
    ]),
    loop: tube(
      [
        [-2.2, SHOULDER + 2.9, 0],
        [-2.1, SHOULDER + 4.4, 0],
        [-1.2, SHOULDER + 5.3, 0],
        [1.2, SHOULDER + 5.3, 0],
        [2.1, SHOULDER + 4.4, 0],
        [2.2, SHOULDER + 2.9, 0],
      ],
      0.42,
    ),
    foot: new CylinderGeometry(RADIUS - 0.06, RADIUS - 0.06, 0.02, 96),
  }
}

/** A steel bottle with a powder coat and a screw cap. */
export const bottle: Model = (shot) => {
  const { body, ring, cap, loop } = once("bottle", shapes)
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const map = painted([AROUND, SHOULDER], (pen) => {
    dye(hex)(pen)
    for (const x of [0, -AROUND / 2, AROUND / 2]) print(pen, art, upright, x, 0.4, 4.3, 13.4)
    pen.fillStyle = art.palette.accent
    pen.fillRect(-AROUND, SHOULDER / 2 - 1.5, AROUND * 2, 0.42)
  })
  const goods = new Group()
  const coat = surface({
    map,
    roughness: 0.42,
    clearcoat: 0.25,
    clearcoatRoughness: 0.4,
    envMapIntensity: 1.1,
  })
  const outer = new Mesh(body, coat)
  outer.rotation.y = Math.PI
  const lid = surface({ color: "#26282d", roughness: 0.5, envMapIntensity: 1.2 })
  goods.add(outer, new Mesh(cap, lid), new Mesh(loop, lid))
  goods.add(new Mesh(ring, surface({ color: "#d4d7db", metalness: 1, roughness: 0.25 })))
  const stands = standing(
    { at: [0, 10, 3], radius: 5.6 },
    { "three-quarter": { turn: 30, rise: 20 } },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: "bottle" }
}
