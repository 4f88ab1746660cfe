import { BufferAttribute, BufferGeometry, Group, Mesh, SphereGeometry, TorusGeometry } from "three"
import type { Shot } from "../../request"
import { artOf, type Art } from "../artwork/art"
import { luminance, mix } from "../artwork/palette"
import { sign } from "../artwork/sign"
import { setAround } from "../artwork/type"
import { dyed, frontAt, skinned } from "../blob"
import { furred } from "../fur"
import { surface, woven } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { painted, tube } from "../solid"
import { bodyOf, faceOf, speciesOf, type Species } from "./species"

const STEP = 0.26
const BADGE = 2.9

function dyesOf(hex: string, art: Art) {
  const pale = luminance(hex) > 0.6
  return {
    coat: hex,
    light: pale ? mix(hex, art.palette.accent, 0.5) : mix(hex, "#fff6e6", 0.82),
    second: mix(hex, pale ? "#8a6a4a" : "#2a1c12", 0.42),
    beak: luminance(hex) > 0.25 && luminance(hex) < 0.6 ? "#3d3a38" : "#e9a13b",
    white: "#fbf9f2",
  }
}

/** A felt disc that hugs the belly. */
function badgeShape(species: Species): BufferGeometry {
  const body = bodyOf(species)
  const [rings, turns] = [10, 48]
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  for (let ring = 0; ring <= rings; ring += 1)
    for (let turn = 0; turn <= turns; turn += 1) {
      const radius = (ring / rings) * BADGE
      const angle = (turn / turns) * Math.PI * 2
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
      const skin = frontAt(body, x * 0.97, 7.3 + y * 0.97)
      position.push(x, 7.3 + y, skin + (ring === rings ? 0.4 : 0.85))
      uv.push(x / BADGE / 2 + 0.5, y / BADGE / 2 + 0.5)
      const first = ring * (turns + 1) + turn
      if (ring < rings && turn < turns)
        index.push(
          first,
          first + turns + 1,
          first + 1,
          first + 1,
          first + turns + 1,
          first + turns + 2,
        )
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array(uv), 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}

function badge(shot: Shot, species: Species): Mesh {
  const art = artOf(shot, shot.colour.hex)
  const { palette } = art
  const map = painted(
    [BADGE * 2, BADGE * 2],
    (pen) => {
      pen.fillStyle = palette.accent
      pen.fillRect(-4, -4, 8, 8)
      pen.strokeStyle = palette.onAccent
      pen.lineWidth = 0.12
      pen.setLineDash([0.3, 0.2])
      pen.beginPath()
      pen.arc(0, 0, BADGE - 0.28, 0, Math.PI * 2)
      pen.stroke()
      sign(pen, art, 0, -0.1, 3.1, palette.onAccent)
      pen.fillStyle = palette.onAccent
      setAround(pen, `${art.short} ${art.year}`, -1.85, 0, {
        height: 0.44,
        width: "expanded",
        weight: 850,
        tracking: 0.2,
      })
    },
    { px: 768 },
  )
  return new Mesh(
    once(`plush badge ${species}`, () => badgeShape(species)),
    woven(surface({ map, roughness: 0.95, side: 2 }), 60, 60, 0.14),
  )
}

function face(species: Species): Group {
  const { eyes, eye, nose } = faceOf(species)
  const group = new Group()
  const glass = surface({
    color: "#120d0a",
    roughness: 0.08,
    clearcoat: 1,
    clearcoatRoughness: 0.02,
    envMapIntensity: 1.6,
  })
  for (const side of [-1, 1]) {
    const mesh = new Mesh(new SphereGeometry(eye, 40, 28), glass)
    mesh.position.set(eyes[0] * side, eyes[1], eyes[2] + 0.3)
    mesh.scale.z = 0.62
    mesh.rotation.y = side * 0.42
    group.add(mesh)
  }
  if (!nose) return group
  const snout = new Mesh(
    new SphereGeometry(1.05, 40, 28),
    surface({ color: "#2a1d18", roughness: 0.5, sheen: 0.5 }),
  )
  snout.position.set(...nose)
  snout.scale.set(1, 0.72, 0.66)
  const thread = surface({ color: "#2a1d18", roughness: 0.9 })
  const [x, y] = nose
  const z = nose[2] + 0.35
  const mouth = new Mesh(
    tube(
      [
        [x - 1.3, y - 1.75, z - 0.75],
        [x - 0.6, y - 2.05, z - 0.35],
        [x, y - 1.5, z - 0.12],
        [x + 0.6, y - 2.05, z - 0.35],
        [x + 1.3, y - 1.75, z - 0.75],
      ],
      0.13,
    ),
    thread,
  )
  group.add(snout, mouth)
  return group
}

/** Necks that are wider than most: how much a scarf is let out, across and to the front. */
const NECKS: Partial<Record<Species, [number, number]>> = {
  owl: [1.3, 1.2],
  bird: [1.06, 1.08],
  hummingbird: [1.06, 1.08],
  pelican: [1.06, 1.08],
  "sea-lion": [1.14, 1.3],
  dolphin: [1.24, 1.3],
}

/** A knitted scarf around the neck, one end over the shoulder. */
function scarf(art: Art, species: Species): Group {
  const group = new Group()
  const wool = () =>
    woven(
      surface({
        color: art.palette.accent,
        roughness: 1,
        sheen: 0.4,
        map: painted(
          [1, 1],
          (pen) => {
            pen.fillStyle = "#fff"
            pen.fillRect(-1, -1, 2, 2)
          },
          { px: 8 },
        ),
      }),
      90,
      16,
      0.3,
    )
  const ring = new Mesh(new TorusGeometry(4.7, 1.15, 28, 96), wool())
  ring.rotation.x = Math.PI / 2
  ring.scale.set(1, 0.92, 1.05)
  ring.position.set(0, 12.9, 0.5)
  const end = new Mesh(
    tube(
      [
        [2.6, 12.6, 4.9],
        [3.6, 11, 6],
        [4.2, 9, 6.2],
        [4.4, 7.4, 6],
      ],
      1.2,
    ),
    wool(),
  )
  group.add(ring, end)
  const [wide, deep] = NECKS[species] ?? [1, 1]
  group.scale.set(wide, 1, deep)
  return group
}

export const plush: Model = (shot) => {
  const art = artOf(shot, shot.colour.hex)
  const species = speciesOf(shot.handle, art.edition, art.seed)
  const dyes = dyesOf(shot.colour.hex, art)
  const shape = once(`plush ${species}`, () => skinned(bodyOf(species), dyes, STEP))
  const goods = new Group()
  const coat = dyed(shape, dyes)
  goods.add(
    furred(coat, { length: 0.42, density: 7.5, shells: 14, comb: 0.7 }, () =>
      surface({
        vertexColors: true,
        roughness: 1,
        sheen: 0.35,
        sheenRoughness: 0.7,
        envMapIntensity: 0.35,
      }),
    ),
  )
  goods.add(face(species), badge(shot, species), scarf(art, species))
  const stands = standing(
    { at: [0.6, 17.5, 6], radius: 7 },
    {
      front: { turn: 0, rise: 6 },
      "three-quarter": { turn: 32, rise: 14 },
      back: { turn: 158, rise: 12 },
      detail: { turn: -22, rise: 10, close: { at: [0.4, 16.6, 5], radius: 7 } },
    },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: `plush ${species}` }
}
