import type { Pen } from "../canvas"
import { random } from "../noise"
import type { Layout } from "./layouts"
import type { Palette } from "./palette"
import { sign } from "./sign"
import { setLine } from "./type"

type Tile = (pen: Pen, size: number, a: string, b: string) => void

const field = (pen: Pen, size: number, style: string) => {
  pen.fillStyle = style
  pen.fillRect(-size / 2, -size / 2, size, size)
}

const quarter: Tile = (pen, size, a, b) => {
  field(pen, size, a)
  pen.fillStyle = b
  pen.beginPath()
  pen.moveTo(-size / 2, size / 2)
  pen.arc(-size / 2, size / 2, size, -Math.PI / 2, 0)
  pen.fill()
}

const bars: Tile = (pen, size, a, b) => {
  field(pen, size, a)
  pen.fillStyle = b
  for (let bar = 0; bar < 3; bar += 1)
    pen.fillRect(-size / 2, -size / 2 + (size / 6) * (2 * bar + 0.5), size, size / 6)
}

const wedge: Tile = (pen, size, a, b) => {
  field(pen, size, a)
  pen.fillStyle = b
  pen.beginPath()
  pen.moveTo(-size / 2, size / 2)
  pen.lineTo(size / 2, -size / 2)
  pen.lineTo(size / 2, size / 2)
  pen.fill()
}

const disc: Tile = (pen, size, a, b) => {
  field(pen, size, a)
  pen.fillStyle = b
  pen.beginPath()
  pen.arc(0, 0, size * 0.36, 0, Math.PI * 2)
  pen.fill()
}

const TILES = [quarter, bars, quarter, wedge, disc]

function inksOf(palette: Palette): string[] {
  const own = palette.flag ? palette.flag.colours : []
  const inks = [...new Set([palette.accent, palette.ink, palette.second, ...own])]
  return inks.filter((ink) => ink !== palette.ground)
}

/** Three by three tiles cut from circles, bars and wedges; the athlete has a tile of two by two. */
export const blocks: Layout = (pen, art, high) => {
  const { palette } = art
  const next = random(art.seed)
  const size = Math.min(100, high - 15) / 3
  const inks = inksOf(palette)
  const left = -size * 1.5
  const top = -(size * 3 + 14) / 2
  const corner = Math.floor(next() * 4)
  const big = { column: corner % 2, row: Math.floor(corner / 2) }
  for (let at = 0; at < 9; at += 1) {
    const [column, row] = [at % 3, Math.floor(at / 3)]
    const covered = [column - big.column, row - big.row].every((by) => by === 0 || by === 1)
    if (covered) continue
    pen.save()
    pen.translate(left + (column + 0.5) * size, top + (row + 0.5) * size)
    pen.rotate((Math.floor(next() * 4) * Math.PI) / 2)
    const a = inks[at % inks.length] as string
    const b = inks[(at + 1 + Math.floor(next() * (inks.length - 1))) % inks.length] as string
    const tile = TILES[Math.floor(next() * TILES.length)] as Tile
    tile(pen, size + 0.05, a, a === b ? palette.ground : b)
    pen.restore()
  }
  pen.fillStyle = palette.accent
  pen.fillRect(left + big.column * size, top + big.row * size, size * 2, size * 2)
  sign(
    pen,
    art,
    left + (big.column + 1) * size,
    top + (big.row + 1) * size,
    size * 1.7,
    palette.onAccent,
  )
  pen.fillStyle = palette.ink
  const words = art.title
  const line = { height: 6.6, width: "expanded", weight: 880 } as const
  setLine(pen, words, left, top + size * 3 + 11.6, { ...line, most: size * 3 - 33 })
  setLine(pen, art.year, -left, top + size * 3 + 11.6, { ...line, align: "right" })
}
