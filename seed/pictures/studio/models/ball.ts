import { BufferAttribute, Group, IcosahedronGeometry, Mesh, Vector3 } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { layoutOf, print } from "../artwork/layouts"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { painted } from "../solid"
import { BALLS, ballFor, type BallKind } from "./ball-seams"

const RADIUS = 11
const GROOVE = 0.025
/** Depth of a seam as a share of the radius. */
const PRESS = 0.012

/** A ball whose seams are pressed in; its front carries a print, the panels the colours. */
function sewnBall(kind: BallKind) {
  const geometry = new IcosahedronGeometry(RADIUS, 90)
  const places = geometry.getAttribute("position")
  const uv = new Float32Array(places.count * 2)
  const point = new Vector3()
  for (let at = 0; at < places.count; at += 1) {
    point.fromBufferAttribute(places, at).normalize()
    const depth = Math.min(1, BALLS[kind].seam(point) / GROOVE)
    const radius = RADIUS * (1 - PRESS * (1 - depth * depth * (3 - 2 * depth)))
    places.setXYZ(at, point.x * radius, point.y * radius, point.z * radius)
    // Seen from the front: the print lies on the near half, mirrored on the far one.
    uv[at * 2] = point.x * 0.5 * (point.z >= 0 ? 1 : -1) * 0.98 + 0.5
    uv[at * 2 + 1] = point.y * 0.5 * 0.98 + 0.5
  }
  geometry.setAttribute("uv", new BufferAttribute(uv, 2))
  geometry.deleteAttribute("normal")
  return smoothNormals(geometry, kind)
}

/** Icosahedra share no corners, so normals come from the pressed surface itself. */
function smoothNormals(geometry: IcosahedronGeometry, kind: BallKind) {
  const places = geometry.getAttribute("position")
  const normals = new Float32Array(places.count * 3)
  const [point, east, north] = [new Vector3(), new Vector3(), new Vector3()]
  const heightAt = (direction: Vector3) => {
    const depth = Math.min(1, BALLS[kind].seam(direction) / GROOVE)
    return -PRESS * (1 - depth * depth * (3 - 2 * depth))
  }
  const step = 0.004
  for (let at = 0; at < places.count; at += 1) {
    point.fromBufferAttribute(places, at).normalize()
    east.set(0, 1, 0).cross(point)
    if (east.lengthSq() < 1e-6) east.set(1, 0, 0)
    east.normalize()
    north.copy(point).cross(east)
    const along = (axis: Vector3) =>
      (heightAt(point.clone().addScaledVector(axis, step).normalize()) -
        heightAt(point.clone().addScaledVector(axis, -step).normalize())) /
      (2 * step)
    const normal = point
      .clone()
      .addScaledVector(east, -along(east))
      .addScaledVector(north, -along(north))
      .normalize()
    normal.toArray(normals, at * 3)
  }
  geometry.setAttribute("normal", new BufferAttribute(normals, 3))
  return geometry
}

function skin(shot: Shot, kind: BallKind) {
  const { hex } = shot.colour
  const art = artOf(shot, hex)
  const { palette } = art
  const inks = palette.flag?.colours ?? [palette.accent, palette.second, palette.ink]
  const size = RADIUS * 2
  return painted(
    [size, size],
    (pen) => {
      const { canvas } = pen
      const image = pen.createImageData(canvas.width, canvas.height)
      const tones = [hex, ...inks].map((ink) =>
        [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16)),
      )
      const point = new Vector3()
      for (let y = 0; y < canvas.height; y += 1)
        for (let x = 0; x < canvas.width; x += 1) {
          point.set(
            ((x + 0.5) / canvas.width - 0.5) * 2.04,
            -((y + 0.5) / canvas.height - 0.5) * 2.04,
            0,
          )
          point.z = Math.sqrt(Math.max(0.0001, 1 - point.x ** 2 - point.y ** 2))
          point.normalize()
          const shade = BALLS[kind].seam(point) < GROOVE * 0.45 ? (BALLS[kind].line ?? 0.72) : 1
          const tone = tones[BALLS[kind].tone(point) % tones.length] as number[]
          const at = (y * canvas.width + x) * 4
          for (let channel = 0; channel < 3; channel += 1)
            image.data[at + channel] = (tone[channel] as number) * shade
          image.data[at + 3] = 255
        }
      pen.putImageData(image, 0, 0)
      if (shot.view !== "back")
        print(
          pen,
          art,
          layoutOf(art, shot.artwork.layout),
          0,
          0,
          BALLS[kind].print,
          BALLS[kind].print * 1.02,
        )
    },
    { px: 1400 },
  )
}

/** The rest of a boccia set: another ball and the white jack. */
function others(first: Mesh, shot: Shot): Mesh[] {
  const { palette } = artOf(shot, shot.colour.hex)
  const leather = { roughness: 0.6, clearcoat: 0.25, clearcoatRoughness: 0.35 }
  const second = new Mesh(first.geometry, surface({ color: palette.accent, ...leather }))
  second.position.set(20, 0, -5)
  const jack = new Mesh(first.geometry, surface({ color: "#f6f4ee", ...leather }))
  jack.position.set(14, -RADIUS * 0.1, 13)
  jack.scale.setScalar(0.9)
  return [second, jack]
}

export const ball: Model = (shot) => {
  const kind = ballFor(shot.artwork.sport)
  const { roughness, grain } = BALLS[kind]
  const mesh = new Mesh(
    once(`ball ${kind}`, () => sewnBall(kind)),
    surface({
      map: skin(shot, kind),
      roughness,
      clearcoat: 0.25,
      clearcoatRoughness: 0.35,
      envMapIntensity: 1.1,
    }),
  )
  if (kind === "oval") mesh.scale.set(1.42, 0.9, 0.9)
  mesh.rotation.set(-0.12, 0.12, 0)
  mesh.userData.grain = grain
  const goods = new Group()
  goods.add(mesh)
  if (kind === "boccia") goods.add(...others(mesh, shot))
  const stands = standing(
    { at: [2, 13, 7], radius: 6.4 },
    {
      front: { turn: 0, rise: 7, fill: 0.72 },
      "three-quarter": { turn: 26, rise: 20, fill: 0.72 },
    },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: `ball ${kind}` }
}
