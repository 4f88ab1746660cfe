import { type Group, Matrix4, Mesh, PerspectiveCamera, Vector3 } from "three"

/** About the field of view of a 100 mm lens on full frame: goods keep their proportions. */
const FIELD_OF_VIEW_DEG = 19
const FAR = 400

export interface Stand {
  /** Degrees around the goods, to the right of their front. */
  turn: number
  /** Degrees above the horizon. */
  rise: number
  /** Share of the frame that the goods fill. */
  fill?: number
  /** What to come close to: a point and a radius in the goods' own units; else all of them. */
  close?: { at: [number, number, number]; radius: number }
  /** Which way is up in the picture: lying goods are seen with their own top at the top. */
  roll?: number
}

function pointsOf(group: Group, most = 6_000): Vector3[] {
  const points: Vector3[] = []
  group.updateMatrixWorld(true)
  group.traverse((object) => {
    if (!(object instanceof Mesh) || object.userData.unframed) return
    const places = object.geometry.getAttribute("position")
    const step = Math.max(1, Math.floor(places.count / most))
    for (let at = 0; at < places.count; at += step)
      points.push(new Vector3().fromBufferAttribute(places, at).applyMatrix4(object.matrixWorld))
  })
  return points
}

interface Extent {
  left: number
  right: number
  bottom: number
  top: number
}

function extentOf(points: Vector3[], toView: Matrix4, away: number): Extent {
  const extent = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  const seen = new Vector3()
  for (const point of points) {
    seen.copy(point).applyMatrix4(toView)
    const depth = away - seen.z
    extent.left = Math.min(extent.left, seen.x / depth)
    extent.right = Math.max(extent.right, seen.x / depth)
    extent.bottom = Math.min(extent.bottom, seen.y / depth)
    extent.top = Math.max(extent.top, seen.y / depth)
  }
  return extent
}

/** The left, right, top and bottom of what a close-up shows. */
function aroundPoint(group: Group, close: NonNullable<Stand["close"]>, camera: PerspectiveCamera) {
  const middle = group.localToWorld(new Vector3(...close.at))
  const radius = close.radius * group.scale.x
  return [0, 1].flatMap((axis) =>
    [-radius, radius].map((by) =>
      new Vector3().setFromMatrixColumn(camera.matrixWorld, axis).multiplyScalar(by).add(middle),
    ),
  )
}

/** Puts a camera so that the goods fill the wanted share of the square frame, in its middle. */
export function cameraFor(group: Group, stand: Stand): PerspectiveCamera {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 0.5, FAR)
  const turn = (stand.turn * Math.PI) / 180
  const rise = (stand.rise * Math.PI) / 180
  const outward = new Vector3(
    Math.sin(turn) * Math.cos(rise),
    Math.sin(rise),
    Math.cos(turn) * Math.cos(rise),
  )
  camera.position.copy(outward)
  camera.up.set(-Math.sin(turn) * Math.sin(rise), Math.cos(rise), -Math.cos(turn) * Math.sin(rise))
  camera.lookAt(0, 0, 0)
  camera.rotateZ(((stand.roll ?? 0) * Math.PI) / 180)
  camera.updateMatrixWorld()
  const points = stand.close ? aroundPoint(group, stand.close, camera) : pointsOf(group)
  const toView = new Matrix4().extractRotation(camera.matrixWorld).invert()
  const half = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)
  const fill = stand.fill ?? (stand.close ? 1 : 0.78)
  let away = 60
  const shift = new Vector3()
  for (let round = 0; round < 16; round += 1) {
    const moved = points.map((point) => point.clone().sub(shift))
    const { left, right, bottom, top } = extentOf(moved, toView, away)
    const aside = new Vector3(((left + right) / 2) * away, ((bottom + top) / 2) * away, 0)
    shift.add(aside.applyMatrix4(toView.clone().invert()))
    // Half a step at a time: close goods would make whole steps swing.
    away *= 0.5 + (0.5 * Math.max(right - left, top - bottom)) / (2 * half * fill)
  }
  camera.position.copy(shift).addScaledVector(outward, away)
  camera.near = Math.max(0.5, away - 40)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
  return camera
}
