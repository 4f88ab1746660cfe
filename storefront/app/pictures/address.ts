/** Widths in which pictures are shown, CSS pixels times the screen's density; nothing else is made. */
export const WIDTHS = [320, 640, 960, 1440] as const
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
