import { ConeGeometry, CylinderGeometry, Group, Mesh, SphereGeometry } from "three"
import type { Shot } from "../../request"
import { artOf, type Art } from "../artwork/art"
import { sign } from "../artwork/sign"
import { setLine } from "../artwork/type"
import { dye } from "../cloth/sewing"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { random } from "../noise"
import { arc, lathe, painted } from "../solid"

const GLASS = 4.4
const MIDDLE = 6.9
const BASE_HEIGHT = 3.1
const BASE_RADIUS = 4.1

const base = () => {
  const body = lathe([
    [0, 0],
    [BASE_RADIUS - 0.2, 0],
    ...arc(BASE_RADIUS, 0.25, 0.25, -90, 0),
    [BASE_RADIUS + 0.25, 0.6],
    [BASE_RADIUS, 0.7],
    [BASE_RADIUS - 0.25, BASE_HEIGHT - 0.5],
    ...arc(BASE_RADIUS - 0.4, BASE_HEIGHT - 0.3, 0.22, 0, 90),
    [3.62, BASE_HEIGHT],
    [3.72, BASE_HEIGHT + 0.5],
    ...arc(3.6, BASE_HEIGHT + 0.62, 0.14, -10, 150, 6),
    [3.2, BASE_HEIGHT + 0.3],
  ])
  const places = body.getAttribute("position")
  const uv = body.getAttribute("uv")
  for (let at = 0; at < places.count; at += 1)
    uv.setY(at, Math.min(0.999, places.getY(at) / BASE_HEIGHT))
  return body
}

/** Snow that fills the globe's foot, heaped a little. */
const drift = () => {
  const level = -1.9
  const edge = Math.sqrt((GLASS - 0.12) ** 2 - level ** 2)
  return lathe([
    [0, MIDDLE - GLASS + 0.4],
    ...arc(0, MIDDLE, GLASS - 0.12, -80, (Math.asin(level / (GLASS - 0.12)) * 180) / Math.PI, 16),
    [edge * 0.8, MIDDLE + level + 0.16],
    [edge * 0.5, MIDDLE + level + 0.42],
    [edge * 0.2, MIDDLE + level + 0.56],
    [0, MIDDLE + level + 0.58],
  ])
}

/** Flakes that drift, and those that have come to rest. */
function flakes(): Group {
  const next = random(26)
  const group = new Group()
  const flake = new SphereGeometry(0.075, 8, 6)
  const white = surface({ color: "#ffffff", roughness: 0.8 })
  for (let at = 0; at < 90; at += 1) {
    const angle = next() * Math.PI * 2
    const height = -1.2 + next() * 4.8
    const radius = Math.sqrt(next()) * Math.sqrt(Math.max(0.2, (GLASS - 0.6) ** 2 - height ** 2))
    const mesh = new Mesh(flake, white)
    mesh.position.set(Math.cos(angle) * radius, MIDDLE + height, Math.sin(angle) * radius)
    mesh.scale.setScalar(0.6 + next() * 0.8)
    group.add(mesh)
  }
  return group
}

/** Little hills or trees behind the sign, in the edition's inks. */
function landscape(art: Art): Group {
  const group = new Group()
  const peaked = art.edition === "milano-cortina-2026" || art.edition === "heritage"
  const inks = [art.palette.accent, art.palette.second]
  for (const [at, [x, z, size]] of (
    [
      [-1.9, -1.4, 1.25],
      [1.7, -1.7, 1.5],
      [0.1, -2.2, 1.9],
    ] as const
  ).entries()) {
    const geometry = peaked
      ? new ConeGeometry(size * 0.9, size * 2, 5)
      : new SphereGeometry(size * 0.9, 40, 28)
    const hill = new Mesh(
      geometry,
      surface({ color: inks[at % 2], roughness: 0.7, flatShading: peaked }),
    )
    hill.position.set(x, MIDDLE - 1.7 + (peaked ? size * 0.8 : 0.1), z)
    group.add(hill)
  }
  return group
}

function board(shot: Shot): Group {
  const art = artOf(shot, "#fbfaf6")
  const group = new Group()
  const disc = new CylinderGeometry(1.9, 1.9, 0.26, 96)
  disc.rotateX(Math.PI / 2)
  disc.rotateZ(0)
  const map = painted(
    [4, 4],
    (pen) => {
      pen.fillStyle = art.palette.accent
      pen.fillRect(-2, -2, 4, 4)
      sign(pen, art, 0, 0, 2.9, art.palette.onAccent)
    },
    { px: 768 },
  )
  map.center.set(0.5, 0.5)
  map.rotation = Math.PI / 2
  const rim = surface({ color: art.palette.ink, roughness: 0.5 })
  const face = surface({ map, roughness: 0.5 })
  const mesh = new Mesh(disc, [rim, face, face])
  mesh.position.y = MIDDLE + 0.3
  const post = new Mesh(new CylinderGeometry(0.16, 0.16, 2.4, 20), rim)
  post.position.y = MIDDLE - 1.6
  group.add(post, mesh)
  return group
}

export const snowGlobe: Model = (shot) => {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const goods = new Group()
  const map = painted([BASE_RADIUS * 2 * Math.PI, BASE_HEIGHT], (pen) => {
    dye(hex)(pen)
    pen.fillStyle = art.palette.accent
    pen.fillRect(-20, 0.86, 40, 0.12)
    pen.fillStyle = art.palette.ink
    for (const x of [0, -12.88, 12.88])
      setLine(pen, `${art.city} ${art.year}`, x, 0.5, {
        height: 0.92,
        most: 8.4,
        width: "expanded",
        weight: 850,
        align: "center",
      })
  })
  const foot = new Mesh(
    once("globe base", base),
    surface({ map, roughness: 0.35, clearcoat: 0.6, clearcoatRoughness: 0.15 }),
  )
  foot.rotation.y = Math.PI
  const snow = new Mesh(once("globe snow", drift), surface({ color: "#fdfdfb", roughness: 0.95 }))
  const glass = new Mesh(
    once("globe glass", () => new SphereGeometry(GLASS, 128, 96)),
    surface({
      color: "#ffffff",
      transmission: 1,
      roughness: 0,
      ior: 1.14,
      thickness: 0.6,
      envMapIntensity: 2.6,
    }),
  )
  glass.position.y = MIDDLE
  glass.userData.clear = true
  goods.add(foot, snow, landscape(art), board(shot), once("globe flakes", flakes).clone(), glass)
  const stands = standing(
    { at: [0, 7, 2], radius: 4 },
    { front: { turn: 0, rise: 7 }, "three-quarter": { turn: 30, rise: 16 } },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: `snow-globe ${art.edition}` }
}
