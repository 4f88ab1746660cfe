import { BoxGeometry, Group, Mesh, PlaneGeometry } from "three"
import { artOf } from "../artwork/art"
import { poster as sheetArt } from "../artwork/poster"
import { mix } from "../artwork/palette"
import { surface } from "../materials"
import { once } from "../keep"
import { standing, type Model } from "../model"
import { painted } from "../solid"

const [WIDE, HIGH] = [50, 70]
const FRAME = 2.2
const DEEP = 2.6

const bars = () => ({
  upright: new BoxGeometry(FRAME, HIGH + FRAME * 2, DEEP),
  across: new BoxGeometry(WIDE, FRAME, DEEP),
  print: new PlaneGeometry(WIDE, HIGH),
  board: new BoxGeometry(WIDE, HIGH, 0.6),
})

/** Ash, stained. */
const grain = (hex: string) =>
  painted(
    [10, 10],
    (pen) => {
      pen.fillStyle = hex
      pen.fillRect(-5, -5, 10, 10)
      for (let line = 0; line < 90; line += 1) {
        pen.strokeStyle = mix(hex, line % 3 ? "#000000" : "#ffffff", 0.1)
        pen.globalAlpha = 0.35
        pen.lineWidth = 0.02 + (line % 5) * 0.012
        const at = -5 + ((line * 7919) % 1000) / 100
        pen.beginPath()
        pen.moveTo(at, -5)
        pen.bezierCurveTo(at + 0.2, -2, at - 0.3, 2, at + 0.1, 5)
        pen.stroke()
      }
    },
    { px: 512 },
  )

/** A framed print that leans back a little. */
export const poster: Model = (shot) => {
  const { upright, across, print, board } = once("poster", bars)
  const art = artOf(shot, shot.colour.hex)
  const map = painted([WIDE, HIGH], (pen) => sheetArt(pen, art, WIDE, HIGH, shot.artwork.layout))
  const frame = new Group()
  const oak = art.seed % 2 ? "#b58a5c" : "#2a2725"
  const wood = { roughness: 0.6, envMapIntensity: 0.9 }
  for (const side of [-1, 1]) {
    const bar = new Mesh(upright, surface({ map: grain(oak), ...wood }))
    bar.position.set((side * (WIDE + FRAME)) / 2, 0, 0)
    const beam = new Mesh(across, surface({ map: grain(oak), ...wood }))
    beam.position.set(0, (side * (HIGH + FRAME)) / 2, 0)
    frame.add(bar, beam)
  }
  const sheet = new Mesh(
    print,
    surface({
      map,
      roughness: 0.28,
      clearcoat: 0.35,
      clearcoatRoughness: 0.05,
      envMapIntensity: 0.5,
    }),
  )
  sheet.position.z = 0.4
  const behind = new Mesh(board, surface({ color: "#8a7358", roughness: 0.9 }))
  behind.position.z = -0.2
  frame.add(sheet, behind)
  frame.rotation.x = -0.1
  const goods = new Group()
  goods.add(frame)
  const stands = standing(
    { at: [-8, 14, 1], radius: 18 },
    {
      front: { turn: 0, rise: 5 },
      "three-quarter": { turn: 32, rise: 12 },
      detail: { turn: 22, rise: 10, close: { at: [-9, 17, 1], radius: 19 } },
    },
  )
  return { goods, pose: "stand", camera: stands[shot.view], shape: "poster" }
}
