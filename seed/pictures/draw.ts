import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { COLOURS, type Colour } from "../data/colours"
import { pictureOf } from "../data/pictures"
import { CATALOGUE, type CatalogueProduct } from "../data/products/catalogue"
import { artworkOf } from "./artwork"
import { SHAPES } from "./shapes"

const OUT = join(__dirname, "../../storefront/public/pictures")
const ART_UNITS = 24

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour moved towards black (amount below 0) or white (above), by up to 1. */
export function shade(hex: string, amount: number): string {
  const to = amount < 0 ? 0 : 255
  return `#${channels(hex)
    .map((value) => Math.round(value + (to - value) * Math.abs(amount)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`
}

/** Ink that can be read on a dye: dark on light, light on dark. */
export function inkOn(hex: string): string {
  const [r = 0, g = 0, b = 0] = channels(hex)
  return r * 0.299 + g * 0.587 + b * 0.114 > 150 ? "#16305c" : "#f7f1e3"
}

/** The picture of a product in one colour, as SVG. */
export function draw(product: CatalogueProduct, colour: Colour): string {
  const { hex } = COLOURS[colour]
  const shape = SHAPES[product.kind]
  const dye = { c: hex, d: shade(hex, -0.22), l: shade(hex, 0.45) }
  const { x, y, size, turn = 0 } = shape.art
  const scale = size / ART_UNITS
  const art =
    `<g color="${inkOn(hex)}" transform="translate(${x} ${y}) rotate(${turn}) scale(${scale.toFixed(3)}) translate(-12 -12)">` +
    `${artworkOf(product.sport, product.edition)}</g>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200">` +
    `<defs><radialGradient id="s" cx=".5" cy=".38" r=".75"><stop offset="0" stop-color="#faf8f3"/><stop offset="1" stop-color="#e4e0d7"/></radialGradient>` +
    `<filter id="f" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="26" stdDeviation="26" flood-color="#2a2118" flood-opacity=".32"/></filter></defs>` +
    `<rect width="1200" height="1200" fill="url(#s)"/><g filter="url(#f)">${shape.body(dye)}</g>${art}</svg>\n`
  )
}

/** Every picture's file name and content; products that look alike share one. */
export function pictures(): [name: string, svg: string][] {
  const byName = new Map<string, string>()
  for (const product of CATALOGUE) {
    for (const colour of product.colours) {
      byName.set(basename(pictureOf(product, colour)), draw(product, colour))
    }
  }
  return [...byName]
}

function main() {
  mkdirSync(OUT, { recursive: true })
  for (const name of readdirSync(OUT)) if (name.endsWith(".svg")) rmSync(join(OUT, name))
  const all = pictures()
  for (const [name, svg] of all) writeFileSync(join(OUT, name), svg)
  process.stdout.write(`${all.length} pictures in ${OUT}\n`)
}

if (require.main === module) main()
