import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Edition, Kind, PictureRequest, View } from "./request"

/** One picture of a product, as the shop needs to know it. */
export interface Picture {
  /** Below the shop's /pictures/. */
  file: string
  view: View
  /** Key of the colour it shows. */
  colour: string
  width: number
  height: number
  /** Colour that stands in until the picture is there, #rrggbb. */
  placeholder: string
  /** Of the request and of the code that drew it: what is unchanged is not drawn again. */
  hash: string
}

export interface PicturedProduct {
  /** Parts of the words that describe its pictures, for the shop to put together per language. */
  alt: { kind: Kind; edition: Edition; sport: string | null; team: string | null }
  pictures: Picture[]
}

/** By the product's handle. */
export type Manifest = Record<string, PicturedProduct>

export const MANIFEST = join(__dirname, "manifest.json")

export const readManifest = (file = MANIFEST): Manifest =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {}

/** Sorted, so that a change shows as a change of few lines; two spaces, as Prettier wants it. */
export function writeManifest(manifest: Manifest, file = MANIFEST) {
  const sorted = Object.fromEntries(
    Object.entries(manifest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

export const fileOf = (handle: string, colour: string, view: View) =>
  `${handle}/${colour}-${view}.webp`

/** Files a picture into its product, in the order of the catalogue's colours and views. */
export function fileInto(manifest: Manifest, request: PictureRequest, picture: Picture) {
  const { kind, artwork } = request
  const { edition, sport, team } = artwork
  const product = (manifest[request.handle] ??= {
    alt: { kind, edition, sport, team },
    pictures: [],
  })
  product.alt = { kind, edition, sport, team }
  product.pictures = [...product.pictures.filter(({ file }) => file !== picture.file), picture]
}

/** The order of a gallery: the first colour in all its views, then the others. */
export function inOrder(pictures: Picture[], colours: string[], views: readonly View[]): Picture[] {
  const rank = ({ colour, view }: Picture) => colours.indexOf(colour) * 10 + views.indexOf(view)
  return pictures.toSorted((a, b) => rank(a) - rank(b))
}
