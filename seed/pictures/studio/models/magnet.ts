import { Group, Mesh } from "three"
import { artOf } from "../artwork/art"
import { poster } from "../artwork/poster"
import { surface } from "../materials"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { painted, plate, roundedBox } from "../solid"

const SIZE: [number, number] = [6, 8]

/** A printed fridge magnet under clear resin, on its black foil. */
export const magnet: Model = (shot) => {
  const art = artOf(shot, shot.colour.hex)
  const map = painted(SIZE, (pen) => poster(pen, art, ...SIZE, shot.artwork.layout))
  const goods = new Group()
  const face = surface({
    map,
    roughness: 0.25,
    clearcoat: 1,
    clearcoatRoughness: 0.03,
    envMapIntensity: 1.1,
  })
  const top = new Mesh(
    once("magnet", () => plate(roundedBox(...SIZE, 0.5), 0.42, 0.16, SIZE)),
    face,
  )
  top.position.y = 0.1
  const foil = new Mesh(
    once("magnet foil", () => plate(roundedBox(5.9, 7.9, 0.46), 0.14, 0.02, SIZE)),
    surface({ color: "#202124", roughness: 0.8 }),
  )
  goods.add(top, foil)
  return {
    goods,
    pose: "lay",
    camera: laying(
      { at: [0.6, 0.3, -1.2], radius: 2.3 },
      { "three-quarter": { turn: 22, rise: 44 } },
    )[shot.view],
    shape: "magnet",
  }
}
