import type { Image } from "~/commerce/product.server"

/** The sides that goods are shown from; each has words of its own. */
export const VIEWS = ["front", "three-quarter", "detail", "back"] as const
export type View = (typeof VIEWS)[number]

/** A picture of the gallery, with what tells of it to those who cannot see it. */
export interface GalleryPicture {
  src: string
  /** The colour it shows, in the page's language. */
  colour: string | null
  view: View | null
}

type NameOf = (key: string) => string | null

/** A product's pictures in staff's order. Uploads that say nothing of themselves are welcome too. */
export function readPictures(images: Image[], colourName: NameOf): GalleryPicture[] {
  return images
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ url, metadata }) => ({
      src: url,
      colour: typeof metadata?.colour === "string" ? colourName(metadata.colour) : null,
      view: VIEWS.find((view) => view === metadata?.view) ?? null,
    }))
}

/** A model of ours, as the product's metadata names it; nothing is loaded from anywhere else. */
const MODEL = /^\/models\/[a-z0-9-]{1,100}\.glb$/

export const modelOf = (metadata: Record<string, unknown> | null | undefined): string | null =>
  typeof metadata?.model === "string" && MODEL.test(metadata.model) ? metadata.model : null

/** The gallery with the chosen variant's picture first, which is there even if the product lacks it. */
export function galleryOf(pictures: GalleryPicture[], chosen: string | null): GalleryPicture[] {
  const first = pictures.find(({ src }) => src === chosen)
  if (!first) return chosen ? [{ src: chosen, colour: null, view: null }, ...pictures] : pictures
  // What shows the same colour follows, then the others.
  const same = pictures.filter(({ colour }) => colour === first.colour)
  const rest = pictures.filter((picture) => !same.includes(picture))
  return [first, ...same.filter((picture) => picture !== first), ...rest]
}
