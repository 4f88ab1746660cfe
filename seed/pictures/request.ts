/** What the picture studio is asked for. */
export const KINDS = [
  "t-shirt",
  "hoodie",
  "jersey",
  "cap",
  "beanie",
  "scarf",
  "socks",
  "tote",
  "backpack",
  "mug",
  "bottle",
  "snow-globe",
  "towel",
  "blanket",
  "poster",
  "pin",
  "magnet",
  "keyring",
  "coin",
  "ball",
  "plush",
  "bodysuit",
  "umbrella",
  "phone-case",
  "notebook",
  "puzzle",
  "lanyard",
] as const
export type Kind = (typeof KINDS)[number]

export const EDITIONS = ["la-2028", "milano-cortina-2026", "dakar-2026", "heritage"] as const
export type Edition = (typeof EDITIONS)[number]

export const VIEWS = ["front", "three-quarter", "detail", "back"] as const
export type View = (typeof VIEWS)[number]

export interface Colour {
  /** Stable key that file names use. */
  key: string
  /** The dye, as #rrggbb in sRGB. */
  hex: string
}

export interface Artwork {
  edition: Edition
  /** Code of sports.json, or null for the Games as a whole. */
  sport: string | null
  /** NOC code, or null where it is no team's. */
  team: string | null
  /** Name of a layout; null lets the handle choose. */
  layout: string | null
  /** Short printed words, most important first: "Athletics", "LA 2028". */
  words: string[]
}

/** One product in one colour. */
export interface PictureRequest {
  handle: string
  kind: Kind
  colour: Colour
  artwork: Artwork
  views: View[]
}

/** One picture to take. */
export interface Shot extends Omit<PictureRequest, "views"> {
  view: View
  /** Edge of the square picture in px. */
  size: number
}
