import { CanvasTexture, CatmullRomCurve3, Group, LatheGeometry, Mesh, SRGBColorSpace, TubeGeometry, Vector2, Vector3 } from "three"
import { surface } from "../materials"
import { once, standing, type Model } from "../model"

const RADIUS = 4.15
const HEIGHT = 9.6

function bodyProfile(): Vector2[] {
  const points: Vector2[] = [new Vector2(0, 0.25), new Vector2(2.9, 0.22), new Vector2(3.0, 0.02), new Vector2(3.35, 0.0)]
  for (let at = 0; at <= 10; at += 1) {
    const angle = (at / 10) * (Math.PI / 2)
    points.push(new Vector2(3.4 + Math.sin(angle) * (RADIUS - 3.4), 0.75 - Math.cos(angle) * 0.75))
  }
  for (let at = 1; at <= 24; at += 1) points.push(new Vector2(RADIUS, 0.75 + (at / 24) * (HEIGHT - 0.95)))
  for (let at = 1; at <= 10; at += 1) {
    const angle = (at / 10) * Math.PI
    points.push(new Vector2(RADIUS - 0.17 + Math.cos(angle) * 0.17, HEIGHT - 0.2 + Math.sin(angle) * 0.17))
  }
  return points
}

function insideProfile(): Vector2[] {
  const points: Vector2[] = []
  for (let at = 0; at <= 20; at += 1) points.push(new Vector2(RADIUS - 0.34, HEIGHT - 0.2 - (at / 20) * (HEIGHT - 1.6)))
  for (let at = 1; at <= 8; at += 1) {
    const angle = (at / 8) * (Math.PI / 2)
    points.push(new Vector2(RADIUS - 0.34 - (1 - Math.cos(angle)) * 0.8, 1.4 - Math.sin(angle) * 0.8))
  }
  points.push(new Vector2(0, 0.6))
  return points
}

const handleCurve = () =>
  new CatmullRomCurve3(
    [
      [3.9, 7.9],
      [5.2, 8.05],
      [6.5, 7.3],
      [6.95, 5.6],
      [6.5, 3.7],
      [5.3, 2.5],
      [3.9, 2.2],
    ].map(([x = 0, y = 0]) => new Vector3(x, y, 0)),
  )

const shapes = () => {
  const body = new LatheGeometry(bodyProfile(), 128)
  const inside = new LatheGeometry(insideProfile(), 96)
  const handle = new TubeGeometry(handleCurve(), 64, 0.62, 24)
  handle.scale(1, 1, 1.05)
  return { body, inside, handle }
}

export const mug: Model = (shot) => {
  const { body, inside, handle } = once("mug", shapes)
  const goods = new Group()
  const canvas = document.createElement("canvas")
  canvas.width = 2048
  canvas.height = 1024
  const pen = canvas.getContext("2d")!
  pen.fillStyle = shot.colour.hex
  pen.fillRect(0, 0, 2048, 1024)
  pen.fillStyle = "#fff"
  pen.font = "900 260px Archivo"
  pen.fontStretch = "expanded"
  pen.textAlign = "center"
  pen.fillText("LA28", 1024, 600)
  const map = new CanvasTexture(canvas)
  map.colorSpace = SRGBColorSpace
  map.anisotropy = 8
  const glaze = { roughness: 0.32, clearcoat: 1, clearcoatRoughness: 0.06 }
  const outer = new Mesh(body, surface({ map, ...glaze }))
  outer.rotation.y = Math.PI
  goods.add(outer)
  goods.add(new Mesh(inside, surface({ color: "#f4f1ea", ...glaze, side: 2 })))
  goods.add(new Mesh(handle, surface({ color: shot.colour.hex, ...glaze })))
  return { goods, pose: "stand", camera: standing({ at: [0, 5, 4], radius: 4.5 })[shot.view], shape: "mug" }
}
