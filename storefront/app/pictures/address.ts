/** Widths in which pictures are shown, CSS pixels times the screen's density; nothing else is made. */
export const WIDTHS = [320, 640, 768, 960, 1440] as const
/** Best first: browsers take the first that they know. */
export const FORMATS = ["avif", "webp"] as const
export type Format = (typeof FORMATS)[number]

/** One shown size of a master picture. */
export interface Wanted {
  width: number
  format: Format
  /** The master, below the folder of pictures: `la-2028-stadium-mug/front.webp`. */
  master: string
}

const MASTER = /^\/pictures\/((?:[a-z0-9-]{1,100}\/){0,3}[a-z0-9-]{1,100}\.(?:webp|png|jpg))$/
const SHOWN =
  /^\/img\/(\d{3,4})\/(avif|webp)\/((?:[a-z0-9-]{1,100}\/){0,3}[a-z0-9-]{1,100}\.(?:webp|png|jpg))$/

/** What an address asks for, or null when it is none of ours: a made-up size, a path that climbs. */
export function parseAddress(path: string): Wanted | null {
  const [, digits, format, master] = SHOWN.exec(path) ?? []
  const width = WIDTHS.find((one) => String(one) === digits)
  if (!width || !master) return null
  return { width, format: format as Format, master }
}

const address = (format: Format, width: number, master: string) =>
  `/img/${width}/${format}/${master}`

/** The addresses that a picture element needs. */
export interface PictureSet {
  sources: { type: string; srcSet: string }[]
  /** For browsers that know none of the formats, and for social networks. */
  src: string
}

/** Shown sizes of a picture of ours; a foreign or drawn one (https:, .svg) is shown as it is. */
export function pictureSet(src: string): PictureSet {
  const [, master] = MASTER.exec(src) ?? []
  if (!master) return { sources: [], src }
  const sources = FORMATS.map((format) => ({
    type: `image/${format}`,
    srcSet: WIDTHS.map((width) => `${address(format, width, master)} ${width}w`).join(", "),
  }))
  return { sources, src }
}

/** Where a picture stands, as the browser needs it to choose a shown size. */
export const SIZES = {
  /** A card: four or three across, or two between the margins of a phone. */
  card: "(min-width: 75rem) 22vw, (min-width: 48rem) 30vw, calc(50vw - 1.5rem)",
  /** The one on the home page's field. */
  hero: "(min-width: 36rem) 34rem, calc(100vw - 2rem)",
  /** The first of the gallery: beside the buy box, or nearly as wide as the phone. */
  stage: "(min-width: 60rem) 55vw, 88vw",
  /** The others of the gallery: two across, or swiped to. */
  side: "(min-width: 60rem) 27vw, 88vw",
  /** A line of the cart, a thumbnail. */
  small: "6rem",
} as const
export type Sizes = keyof typeof SIZES
