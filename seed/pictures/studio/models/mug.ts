import { Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import { luminance } from "../artwork/palette"
import { dye } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { arc, lathe, painted, tube } from "../solid"

const RADIUS = 4.15
const HEIGHT = 9.6
const AROUND = RADIUS * Math.PI * 2

const shapes = () => ({
  body: lathe([
    [0, 0.25],
    [2.9, 0.22],
    [3, 0.02],
    [3.35, 0],
    ...arc(3.4, 0.75, 0.75, -90, 0, 10),
    [RADIUS, HEIGHT - 0.2],
    ...arc(RADIUS - 0.17, HEIGHT - 0.2, 0.17, 0, 180, 10),
  ]),
  inside: lathe([
    [RADIUS - 0.34, HEIGHT - 0.2],
    [RADIUS - 0.34, 1.4],
    ...arc(RADIUS - 1.14, 1.4, 0.8, 0, -90),
    [0, 0.6],
  ]),
  handle: tube(
    [
      [3.9, 7.9, 0],
      [5.2, 8.05, 0],
      [6.4, 7.3, 0],
      [6.8, 5.6, 0],
      [6.4, 3.7, 0],
      [5.3, 2.5, 0],
      [3.9, 2.2, 0],
    ],
    0.54,
  ),
})

/** The lathe's texture runs by profile points, so the print is placed by height on the straight wall. */
function wallUv(body: ReturnType<typeof lathe>) {
  const places = body.getAttribute("position")
  const uv = body.getAttribute("uv")
  for (let at = 0; at < places.count; at += 1) uv.setY(at, places.getY(at) / HEIGHT)
}

export const mug: Model = (shot) => {
  const { body, inside, handle } = once("mug", () => {
    const made = shapes()
    wallUv(made.body)
    return made
  })
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const map = painted([AROUND, HEIGHT], (pen) => {
    dye(hex)(pen)
    for (const x of [-AROUND / 4, AROUND / 4])
      print(pen, art, layoutOf(art, shot.artwork.layout), x, -0.1, 6, 7)
  })
  const goods = new Group()
  const glaze = { roughness: 0.35, clearcoat: 1, clearcoatRoughness: 0.05, envMapIntensity: 1.2 }
  const outer = new Mesh(body, surface({ map, ...glaze }))
  outer.rotation.y = -Math.PI / 2
  const lining = luminance(hex) > 0.7 ? art.palette.accent : "#f6f2ea"
  goods.add(outer)
  goods.add(new Mesh(inside, surface({ color: lining, ...glaze, side: 2 })))
  goods.add(
    new Mesh(handle, surface({ color: luminance(hex) > 0.7 ? art.palette.accent : hex, ...glaze })),
  )
  const stands = standing(
    { at: [0, 5, 4], radius: 4.4 },
    { "three-quarter": { turn: 28, rise: 24 } },
  )
  if (shot.view === "back") goods.rotation.y = Math.PI
  return {
    goods,
    pose: "stand",
    camera: shot.view === "back" ? stands.front : stands[shot.view],
    shape: "mug",
  }
}
