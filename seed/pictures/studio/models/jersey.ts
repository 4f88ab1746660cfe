import { Group } from "three"
import type { Shot } from "../../request"
import { artOf } from "../artwork/art"
import { flagField } from "../artwork/motifs"
import { sign } from "../artwork/sign"
import { heightFor, setLine } from "../artwork/type"
import { bothSides, fill, type Paint, type Pen } from "../canvas"
import { panel } from "../cloth/panel"
import { dye, printOn } from "../cloth/sewing"
import { laying, type Model } from "../model"
import { collar, lining, shirtCut, shirtRelief } from "./t-shirt"

const SIDE_PANEL = "M 30,-10 C 22.5,-6 21.4,10 22.4,40 L 40,40 Z"
const SLEEVE_END = "M 42,-11.6 L 46,0 L 30,6 L 26,-3.4 Z"

/** Side panels, sleeve ends and a sash in the edition's or the team's colours. */
function pieces(pen: Pen, shot: Shot) {
  const { palette, seed } = artOf(shot, shot.colour.hex)
  const inks = palette.flag ? palette.flag.colours : [palette.accent, palette.second]
  const loud = inks.find((ink) => ink !== palette.ground) ?? palette.accent
  bothSides(pen, () => {
    fill(pen, SIDE_PANEL, loud)
    fill(pen, SLEEVE_END, loud)
  })
  if (seed % 3 === 0) return
  pen.save()
  pen.transform(1, 0, seed % 3 === 1 ? -0.55 : 0, 1, 0, 0)
  const band = { colours: inks.length > 1 ? inks : [loud, palette.ink], form: "h" as const }
  if (seed % 3 === 1) flagField(pen, { ...band, form: "v" }, -30, -40, 11, 80)
  else flagField(pen, band, -24, -12, 48, 7)
  pen.restore()
}

const front =
  (shot: Shot): Paint =>
  (pen) => {
    const art = artOf(shot, shot.colour.hex)
    dye(shot.colour.hex)(pen)
    pieces(pen, shot)
    if (art.team) {
      pen.fillStyle = art.palette.ink
      const height = Math.min(9, heightFor(pen, art.team, 26, { width: "expanded", weight: 900 }))
      pen.lineJoin = "round"
      setLine(pen, art.team, 0, 4 + height, {
        height,
        width: "expanded",
        weight: 900,
        align: "center",
      })
      sign(pen, art, 11, -19, 7, art.palette.ink)
    } else printOn(pen, shot, 0, -2, 25, 26)
  }

const reverse =
  (shot: Shot): Paint =>
  (pen) => {
    const art = artOf(shot, shot.colour.hex)
    dye(shot.colour.hex)(pen)
    const { palette } = art
    bothSides(pen, () => {
      fill(pen, SIDE_PANEL, palette.accent)
      fill(pen, SLEEVE_END, palette.accent)
    })
    pen.fillStyle = palette.ink
    setLine(pen, art.title, 0, -17, {
      height: 3.4,
      most: 34,
      width: "expanded",
      weight: 800,
      align: "center",
    })
    setLine(pen, art.year.slice(2), 0, 9, {
      height: 21,
      most: 34,
      width: "expanded",
      weight: 900,
      align: "center",
    })
  }

/** A team shirt in smooth polyester. */
export const jersey: Model = (shot) => {
  const back = shot.view === "back"
  const goods = new Group()
  const material = { roughness: 0.62, sheen: 0.5, envMapIntensity: 0.85 }
  const threads = { perCm: 7, depth: 0.1 }
  const colour = back ? reverse(shot) : front(shot)
  goods.add(
    panel(shirtCut(back), { colour, relief: shirtRelief, reliefScale: 3, material, threads }),
  )
  goods.add(collar(artOf(shot, shot.colour.hex).palette.accent, back))
  if (!back) goods.add(panel(lining(), { colour: shot.colour.hex, material }))
  return {
    goods,
    pose: "lay",
    camera: laying({ at: [3, 1, -12], radius: 18 })[shot.view],
    shape: `t-shirt ${back}`,
  }
}
