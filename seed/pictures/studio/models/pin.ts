import { Group, Mesh, Shape } from "three"
import type { Shot } from "../../request"
import { artOf, type Art } from "../artwork/art"
import { flagField } from "../artwork/motifs"
import { sign } from "../artwork/sign"
import { heightFor, setAround, setLine } from "../artwork/type"
import type { Pen } from "../canvas"
import { enamelled, metal, toneBeside } from "../enamel"
import { once } from "../keep"
import { laying, type Model } from "../model"
import { plate, roundedBox } from "../solid"

const SIZE: [number, number] = [3.4, 3.4]
const THICK = 0.17

type Form = "round" | "shield" | "tile"

const round = () => {
  const shape = new Shape()
  shape.absarc(0, 0, 1.5, 0, Math.PI * 2)
  return shape
}

const shield = () => {
  const shape = new Shape()
  shape.moveTo(0, -1.6)
  shape.bezierCurveTo(0.8, -1.2, 1.38, -0.7, 1.38, 0.2)
  shape.lineTo(1.38, 1.2)
  shape.quadraticCurveTo(1.38, 1.46, 1.1, 1.46)
  shape.lineTo(-1.1, 1.46)
  shape.quadraticCurveTo(-1.38, 1.46, -1.38, 1.2)
  shape.lineTo(-1.38, 0.2)
  shape.bezierCurveTo(-1.38, -0.7, -0.8, -1.2, 0, -1.6)
  return shape
}

const SHAPES: Record<Form, () => Shape> = { round, shield, tile: () => roundedBox(2.7, 2.9, 0.36) }

/** The shape's rim on canvas, whose y runs down. */
function rim(pen: Pen, form: Form, width: number) {
  const points = SHAPES[form]().getPoints(40)
  pen.lineWidth = width
  pen.beginPath()
  points.forEach(({ x, y }, at) => (at ? pen.lineTo(x, -y) : pen.moveTo(x, -y)))
  pen.closePath()
  pen.stroke()
}

function fields(pen: Pen, art: Art, hex: string, form: Form) {
  const { palette } = art
  pen.fillStyle = hex
  pen.fillRect(-2, -2, 4, 4)
  if (form === "round") {
    pen.fillStyle = palette.accent
    pen.beginPath()
    pen.arc(0, 0, 0.98, 0, Math.PI * 2)
    pen.fill()
  } else {
    pen.fillStyle = palette.accent
    pen.fillRect(-2, -2, 4, 2.62)
    if (palette.flag) flagField(pen, palette.flag, -2, -2, 4, 2.62)
  }
}

function raised(pen: Pen, art: Art, form: Form) {
  rim(pen, form, 0.2)
  const words = art.team ?? (art.sport ? art.title : art.city)
  const line = { width: "expanded", weight: 850, tracking: 0.12 } as const
  if (form === "round") {
    pen.lineWidth = 0.06
    pen.beginPath()
    pen.arc(0, 0, 0.98, 0, Math.PI * 2)
    pen.stroke()
    sign(pen, art, 0, 0, 1.5, "#fff")
    const height = Math.min(0.22, heightFor(pen, words, 3.3, line))
    setAround(pen, words, 1.1, 0, { ...line, height })
    setAround(pen, `${art.short} ${art.year}`, -1.1, 0, { ...line, height: 0.2 })
    return
  }
  pen.fillRect(-2, 0.62, 4, 0.06)
  sign(pen, art, 0, -0.36, 1.74, "#fff")
  const most = form === "tile" ? 2.2 : 1.5
  const height = Math.min(0.27, heightFor(pen, words, most, line))
  setLine(pen, words, 0, 0.8 + height, { ...line, height, most, align: "center" })
  setLine(pen, form === "tile" ? art.year : art.year.slice(2), 0, 1.08 + height + 0.03, {
    height: form === "tile" ? 0.17 : 0.16,
    width: "expanded",
    weight: 700,
    align: "center",
  })
}

const FORMS: Form[] = ["round", "shield", "tile"]

/** The butterfly clutch behind a pin, seen from the back alone. */
function pinned(shot: Shot, form: Form, tone: string): Mesh {
  const art = artOf(shot, shot.colour.hex)
  const face = enamelled({
    size: SIZE,
    fields: (pen) => fields(pen, art, shot.colour.hex, form),
    metal: (pen) => raised(pen, art, form),
    tone,
  })
  return new Mesh(
    once(`pin ${form}`, () => plate(SHAPES[form](), THICK, 0.05, SIZE)),
    face,
  )
}

export const pin: Model = (shot) => {
  const { seed, palette } = artOf(shot, shot.colour.hex)
  const form = FORMS[seed % 3] as Form
  const tone = toneBeside([shot.colour.hex, palette.accent], seed >> 3)
  const goods = new Group()
  goods.add(pinned(shot, form, tone))
  const under = new Mesh(
    once(`pin under ${form}`, () => plate(SHAPES[form](), 0.09, 0.03, SIZE)),
    metal(tone),
  )
  under.position.y = -0.08
  under.scale.set(1.012, 1, 1.012)
  goods.add(under)
  return {
    goods,
    pose: "lay",
    camera: laying(
      { at: [0.2, 0.2, -0.2], radius: 0.86 },
      {
        front: { turn: 0, rise: 90, fill: 0.7 },
        "three-quarter": { turn: 24, rise: 42, fill: 0.72 },
        detail: { turn: 18, rise: 48, close: { at: [0.1, 0.2, 0.1], radius: 1 } },
      },
    )[shot.view],
    shape: `pin ${form}`,
  }
}
