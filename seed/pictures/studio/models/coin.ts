import { CylinderGeometry, Group, Mesh } from "three"
import { artOf, type Art } from "../artwork/art"
import { MOTIFS } from "../artwork/motifs"
import { sign } from "../artwork/sign"
import { heightFor, setAround, setLine } from "../artwork/type"
import { sheet, textureOf, type Paint, type Pen } from "../canvas"
import { metal, nearestMetal } from "../enamel"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { arc, lathe } from "../solid"

const RADIUS = 2
const THICK = 0.34

const circle = (pen: Pen, radius: number, width: number) => {
  pen.lineWidth = width
  pen.beginPath()
  pen.arc(0, 0, radius, 0, Math.PI * 2)
  pen.stroke()
}

const obverse =
  (art: Art): Paint =>
  (pen) => {
    circle(pen, 1.93, 0.13)
    for (let dot = 0; dot < 96; dot += 1) {
      pen.beginPath()
      pen.arc(
        Math.cos((dot / 48) * Math.PI) * 1.77,
        Math.sin((dot / 48) * Math.PI) * 1.77,
        0.028,
        0,
        Math.PI * 2,
      )
      pen.fill()
    }
    pen.globalAlpha = 0.35
    for (let ray = 0; ray < 36; ray += 1) {
      pen.save()
      pen.rotate((ray / 18) * Math.PI)
      pen.fillRect(0.4, -0.012, 0.82, 0.024)
      pen.restore()
    }
    pen.globalAlpha = 1
    sign(pen, art, 0, 0, 2.16, "#fff")
    const line = { width: "expanded", weight: 800, tracking: 0.16 } as const
    const words = art.sport ? art.title : art.city
    setAround(pen, words, 1.4, 0, {
      ...line,
      height: Math.min(0.24, heightFor(pen, words, 4.2, line)),
    })
    setAround(pen, `${art.short} ${art.year}`, -1.4, 0, { ...line, height: 0.21 })
  }

const reverse =
  (art: Art): Paint =>
  (pen) => {
    circle(pen, 1.93, 0.13)
    circle(pen, 1.74, 0.03)
    const plain = { ...art.palette, accent: "#fff", second: "#bbb", ink: "#fff" }
    pen.save()
    pen.translate(0, -0.36)
    MOTIFS[art.edition](pen, 1.9, plain)
    pen.restore()
    pen.fillStyle = "#fff"
    setLine(pen, art.year, 0, 1.24, {
      height: 0.42,
      width: "expanded",
      weight: 900,
      align: "center",
    })
    setLine(pen, art.city, 0, 1.48, {
      height: 0.13,
      most: 1.7,
      width: "expanded",
      weight: 800,
      align: "center",
    })
  }

/** Struck relief: the drawing in white, raised with rounded shoulders over a faintly domed field. */
function struck(paint: Paint) {
  const pen = sheet(RADIUS * 2, RADIUS * 2, 384)
  pen.fillStyle = pen.strokeStyle = "#fff"
  paint(pen)
  const height = sheet(RADIUS * 2, RADIUS * 2, 384)
  height.fillStyle = "#3a3a3a"
  height.fillRect(-RADIUS, -RADIUS, RADIUS * 2, RADIUS * 2)
  for (const [blur, alpha] of [
    [7, 0.55],
    [3, 0.8],
  ] as const) {
    height.filter = `blur(${blur}px)`
    height.globalAlpha = alpha
    height.drawImage(pen.canvas, -RADIUS, -RADIUS, RADIUS * 2, RADIUS * 2)
  }
  return { height: textureOf(height, true), mask: pen }
}

/** The polished field mirrors, the raised parts are frosted, as on a proof coin. */
function frosted(mask: Pen) {
  const pen = sheet(RADIUS * 2, RADIUS * 2, 256)
  pen.fillStyle = "rgb(0,46,255)"
  pen.fillRect(-RADIUS, -RADIUS, RADIUS * 2, RADIUS * 2)
  pen.globalAlpha = 0.5
  pen.drawImage(mask.canvas, -RADIUS, -RADIUS, RADIUS * 2, RADIUS * 2)
  return textureOf(pen, true)
}

const edge = () => {
  const geometry = lathe(
    [
      [RADIUS - 0.07, 0],
      ...arc(RADIUS - 0.05, 0.05, 0.05, -90, 0, 4),
      ...arc(RADIUS - 0.05, THICK - 0.05, 0.05, 0, 90, 4),
      [RADIUS - 0.07, THICK],
    ],
    720,
  )
  const places = geometry.getAttribute("position")
  for (let at = 0; at < places.count; at += 1) {
    const [x, z] = [places.getX(at), places.getZ(at)]
    const milled = 1 - 0.004 * (Math.floor((Math.atan2(z, x) / Math.PI) * 90 + 360) % 2)
    places.setXYZ(at, x * milled, places.getY(at), z * milled)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A commemorative coin that stands on its edge; the back view shows its other face. */
export const coin: Model = (shot) => {
  const art = artOf(shot, shot.colour.hex)
  const tone = nearestMetal(shot.colour.hex)
  const paint = shot.view === "back" ? reverse(art) : obverse(art)
  const { height, mask } = struck(paint)
  const rough = frosted(mask)
  const face = surface({
    color: tone,
    metalness: 1,
    roughness: 1.1,
    roughnessMap: rough,
    bumpMap: height,
    bumpScale: 7,
    envMapIntensity: 2.8,
  })
  const disc = new Mesh(
    once("coin face", () => new CylinderGeometry(RADIUS - 0.06, RADIUS - 0.06, 0.02, 160)),
    [metal(tone), face, face],
  )
  disc.rotation.y = Math.PI / 2
  disc.position.y = THICK - 0.02
  const body = new Group()
  body.add(disc, new Mesh(once("coin edge", edge), metal(tone, 0.3)))
  body.rotation.x = Math.PI / 2 - 0.16
  const goods = new Group()
  goods.add(body)
  const stands = standing(
    { at: [0.1, 2, 0.2], radius: 1.15 },
    {
      front: { turn: 0, rise: 12, fill: 0.72 },
      "three-quarter": { turn: 34, rise: 18, fill: 0.74 },
      back: { turn: 0, rise: 12, fill: 0.72 },
      detail: { turn: 20, rise: 20, close: { at: [0.1, 2.1, 0.3], radius: 1.2 } },
    },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: "coin" }
}
