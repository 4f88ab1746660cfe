/** A product as a list shows it: nothing that a card does not need leaves commerce. */
export interface Card {
  id: string
  handle: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  /** The second picture of its gallery: the same product from another side. */
  second: string | null
  /** How many pictures of its own its variants have: one for each colour. */
  colours: number
  /** Its colours' keys in the shop's table, as its metadata lists them. */
  colour_keys: string[]
  /** The lowest price of its variants in the market, major units; null where it is not sold. */
  price: number | null
}

/** What is read of a product for its card. */
export interface CardRow {
  id: string
  handle: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  images?: { url: string; rank?: number | null }[] | null
  variants?:
    | {
        metadata: Record<string, unknown> | null
        calculated_price?: { calculated_amount?: unknown } | null
      }[]
    | null
}

export const CARD_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "thumbnail",
  "metadata",
  "images.url",
  "images.rank",
  "variants.id",
  "variants.metadata",
  "variants.calculated_price.*",
]

/** Relations come in no order. */
const secondOf = ({ images, thumbnail }: CardRow): string | null =>
  [...(images ?? [])]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .find(({ url }) => url !== thumbnail)?.url ?? null

function colourKeys({ metadata }: CardRow): string[] {
  const listed: unknown[] = Array.isArray(metadata?.colours) ? metadata.colours : []
  return listed.flatMap((colour) => {
    const key = (colour as { key?: unknown } | null)?.key
    return typeof key === "string" ? key : []
  })
}

/** The card of a product whose variants were read with their prices in one market. */
export function cardOf(row: CardRow): Card {
  const variants = row.variants ?? []
  const prices = variants
    .map((variant) => variant.calculated_price?.calculated_amount)
    .filter((amount): amount is number => typeof amount === "number")
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    subtitle: row.subtitle,
    thumbnail: row.thumbnail,
    second: secondOf(row),
    // Options come in no order and with translated titles; each colour has its own picture.
    colours: new Set(variants.map(({ metadata }) => metadata?.picture)).size,
    colour_keys: colourKeys(row),
    price: prices.length ? Math.min(...prices) : null,
  }
}
