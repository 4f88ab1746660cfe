import type { Colour } from "../colours"

export type Kind =
  | "tee"
  | "hoodie"
  | "cap"
  | "beanie"
  | "mug"
  | "pin"
  | "poster"
  | "tote"
  | "bottle"
  | "plush"
  | "scarf"
  | "towel"
  | "keyring"
  | "socks"
  | "globe"

export interface Words {
  title: string
  subtitle: string
  description: string
}

/** A product of the demonstration catalogue. Prices are euro price list, tax included. */
export interface Product {
  handle: string
  kind: Kind
  category: string
  /** Code of the discipline, as in the Games' results system; null for the Games as a whole. */
  sport: string | null
  /** IOC code of the National Olympic Committee; null where it is no team's. */
  team: string | null
  euro: number
  colours: Colour[]
  sizes?: string[]
  en: Words
  fr: Words
}

export const ADULT = ["XS", "S", "M", "L", "XL", "XXL"]
export const CHILD = ["4 years", "6 years", "8 years", "10 years", "12 years"]
export const SOCKS = ["35–38", "39–42", "43–46"]

export const words = (title: string, subtitle: string, description: string): Words => ({
  title,
  subtitle,
  description,
})
