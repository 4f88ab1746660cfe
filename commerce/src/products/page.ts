/** A product as its own page shows it: named as in Medusa's own answers, with nothing besides. */
export interface ProductPage {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  material: string | null
  metadata: Record<string, unknown> | null
  collection_id: string | null
  images: PageImage[]
  options: { id: string; title: string }[]
  variants: PageVariant[]
}

interface PageImage {
  url: string
  rank: number | null
  metadata: Record<string, unknown> | null
}

interface PageVariant {
  id: string
  sku: string | null
  metadata: Record<string, unknown> | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  /** Units that the key's channel can sell in one line now; null where none are counted. */
  inventory_quantity: number | null
  options: { option_id: string | null; value: string }[]
  /** Major units; null where it is not sold in the market. */
  calculated_price: { calculated_amount: number; currency_code: string } | null
}

/** What is read of a product for its page. */
export type PageRow = Omit<ProductPage, "images" | "options" | "variants"> & {
  images?: PageImage[] | null
  options?: { id: string; title: string }[] | null
  variants?: VariantRow[] | null
}

type VariantRow = Omit<PageVariant, "options" | "inventory_quantity" | "calculated_price"> & {
  options?: { option_id?: string | null; value: string }[] | null
  calculated_price?: { calculated_amount?: unknown; currency_code?: unknown } | null
}

const below = (relation: string, names: string[]) => names.map((name) => `${relation}.${name}`)

/** What is translated, is so by its id: that of an option's value is read and not handed on. */
export const PAGE_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "thumbnail",
  "material",
  "metadata",
  "collection_id",
  ...below("images", ["url", "rank", "metadata"]),
  ...below("options", ["id", "title"]),
  ...below("variants", ["id", "sku", "metadata", "variant_rank"]),
  ...below("variants", ["manage_inventory", "allow_backorder"]),
  ...below("variants.options", ["id", "option_id", "value"]),
  "variants.calculated_price.*",
]

function priceOf({ calculated_price: price }: VariantRow): PageVariant["calculated_price"] {
  const amount = price?.calculated_amount
  if (typeof amount !== "number") return null
  return { calculated_amount: amount, currency_code: String(price?.currency_code) }
}

const toVariant = (row: VariantRow, stock: number | null): PageVariant => ({
  id: row.id,
  sku: row.sku,
  metadata: row.metadata,
  variant_rank: row.variant_rank,
  manage_inventory: row.manage_inventory,
  allow_backorder: row.allow_backorder,
  inventory_quantity: stock,
  options: (row.options ?? []).map(({ option_id = null, value }) => ({ option_id, value })),
  calculated_price: priceOf(row),
})

/** The page of a product that was read with its prices in one market; `stock` goes by variants' ids. */
export const pageOf = (row: PageRow, stock: ReadonlyMap<string, number | null>): ProductPage => ({
  id: row.id,
  handle: row.handle,
  title: row.title,
  subtitle: row.subtitle,
  description: row.description,
  thumbnail: row.thumbnail,
  material: row.material,
  metadata: row.metadata,
  collection_id: row.collection_id,
  images: (row.images ?? []).map(({ url, rank, metadata }) => ({ url, rank, metadata })),
  options: (row.options ?? []).map(({ id, title }) => ({ id, title })),
  variants: (row.variants ?? []).map((variant) =>
    toVariant(variant, variant.manage_inventory ? (stock.get(variant.id) ?? null) : null),
  ),
})
