import { colourKey, type Colour } from "./colours"
import type { CatalogueProduct } from "./products/product"
import { DRAWN_SPORTS } from "./drawn-sports"

type Pictured = Pick<CatalogueProduct, "kind" | "edition" | "sport" | "colours">

/** What is printed on it: the sport's pictogram where there is one, else the edition's sign. */
export const motifOf = ({ sport, edition }: Pick<Pictured, "sport" | "edition">): string =>
  sport && DRAWN_SPORTS.includes(sport) ? sport.toLowerCase() : edition

/** The address of a product's picture in one colour. Products that look alike share it. */
export const pictureOf = (product: Omit<Pictured, "colours">, colour: Colour): string =>
  `/pictures/${product.kind}-${motifOf(product)}-${colourKey(colour)}.svg`

export interface Pictures {
  thumbnail: string
  /** Every picture of the product's gallery, in its order. */
  images: string[]
  /** The picture that stands for a variant, by colour. */
  byColour: Map<Colour, string>
}

/** The only place that knows where a product's pictures are. */
export function picturesOf(product: Pictured): Pictures {
  const byColour = new Map(
    product.colours.map((colour) => [colour, pictureOf(product, colour)] as const),
  )
  const images = [...byColour.values()]
  return { thumbnail: images[0] ?? "", images, byColour }
}
