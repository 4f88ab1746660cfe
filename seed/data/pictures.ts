import taken from "../pictures/manifest.json"
import { colourKey, type Colour } from "./colours"
import type { Kind } from "./kinds"
import type { CatalogueProduct } from "./products/product"

type Pictured = Pick<CatalogueProduct, "pictured" | "colours">

/** What is read of the studio's list of masters. */
type Taken = Record<
  string,
  { pictures: { file: string; colour: string; view: string }[] } | undefined
>

/** A picture of a gallery, and what it shows: the key of a colour, and from which side. */
export interface GalleryPicture {
  url: string
  metadata: { colour: string; view: string }
}

export interface Pictures {
  thumbnail: string
  /** Every picture of the product's gallery: the first colour from all sides, then the others. */
  images: GalleryPicture[]
  /** The picture that stands for a variant, by colour: its front. */
  byColour: Map<Colour, string>
}

/** Hard goods, which are worth turning around on the page; cloth would show that it is a flat-lay. */
export const TURNED: readonly Kind[] = ["mug", "bottle", "pin", "coin", "ball", "snow-globe"]

/** The address of a product's binary glTF, in its first colour; null for what is not modelled. */
export const modelOf = ({ kind, pictured }: Pick<CatalogueProduct, "kind" | "pictured">) =>
  TURNED.includes(kind) ? `/models/${pictured}.glb` : null

/** The only place that knows where a product's pictures are. Addresses are below the storefront's. */
export function picturesOf({ pictured, colours }: Pictured): Pictures {
  const pictures = (taken as Taken)[pictured]?.pictures ?? []
  const own = colours.map((colour) => ({
    colour,
    images: pictures
      .filter((picture) => picture.colour === colourKey(colour))
      .map(({ file, view }) => ({
        url: `/pictures/${file}`,
        metadata: { colour: colourKey(colour), view },
      })),
  }))
  const images = own.flatMap((one) => one.images)
  const byColour = new Map(
    own.flatMap(({ colour, images: [front] }) => (front ? [[colour, front.url] as const] : [])),
  )
  return { thumbnail: images[0]?.url ?? "", images, byColour }
}
