import { CylinderGeometry, Group, Mesh, SphereGeometry } from "three"
import { artOf } from "../artwork/art"
import { poster } from "../artwork/poster"
import { metal } from "../enamel"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { painted, plate, roundedBox } from "../solid"

const SIZE: [number, number] = [7.6, 15.4]
const THICK = 1.1

const shapes = () => ({
  back: plate(roundedBox(...SIZE, 1.15), THICK, 0.42, SIZE),
  island: plate(roundedBox(3.5, 3.7, 0.9), 0.3, 0.1, [3.5, 3.7]),
  lens: new CylinderGeometry(0.62, 0.66, 0.2, 48),
  glass: new SphereGeometry(0.5, 40, 24),
  key: plate(roundedBox(0.14, 1.9, 0.06), 0.4, 0.04, [1, 1]),
})

/** A printed case on a phone, seen from its back. */
export const phoneCase: Model = (shot) => {
  const { back, island, lens, glass, key } = once("phone-case", shapes)
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const map = painted(SIZE, (pen) => {
    pen.fillStyle = hex
    pen.fillRect(-8, -8, 16, 16)
    pen.translate(0, 1.9)
    poster(pen, art, 6.9, 10.4, shot.artwork.layout)
  })
  const goods = new Group()
  goods.add(
    new Mesh(back, surface({ map, roughness: 0.42, clearcoat: 0.5, clearcoatRoughness: 0.3 })),
  )
  const frame = new Mesh(island, surface({ color: "#1c1d20", roughness: 0.35, clearcoat: 0.6 }))
  frame.position.set(-1.55, THICK - 0.08, -5.3)
  goods.add(frame)
  const dark = surface({
    color: "#07080a",
    roughness: 0.2,
    clearcoat: 0.4,
    clearcoatRoughness: 0.05,
    envMapIntensity: 0.7,
  })
  for (const [x, z] of [
    [-2.35, -6.15],
    [-2.35, -4.5],
    [-0.75, -5.32],
  ] as const) {
    const ring = new Mesh(lens, metal("#8f949b", 0.3))
    ring.position.set(x, THICK + 0.24, z)
    const eye = new Mesh(glass, dark)
    eye.scale.y = 0.08
    eye.position.set(x, THICK + 0.34, z)
    goods.add(ring, eye)
  }
  for (const [x, z] of [
    [3.76, -2.4],
    [-3.76, -2],
    [-3.76, 0.3],
  ] as const) {
    const button = new Mesh(key, surface({ color: hex, roughness: 0.5 }))
    button.position.set(x, 0.4, z)
    goods.add(button)
  }
  return {
    goods,
    pose: "lay",
    camera: laying(
      { at: [-0.6, 0.8, -4], radius: 3.6 },
      { "three-quarter": { turn: 28, rise: 42 } },
    )[shot.view],
    shape: "phone-case",
  }
}
