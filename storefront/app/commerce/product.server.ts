import { shows } from "~/cache/shown.server"
import type { Locale } from "~/i18n/markets"
import { toCard, type Given, type ProductCard } from "./catalogue.server"
import { call, valueOf } from "./client.server"
import { regionOf } from "./regions.server"

type Metadata = Record<string, unknown> | null

/** A variant as commerce gives it; amounts are in major units. */
export interface Variant {
  id: string
  sku: string | null
  metadata?: Metadata
  variant_rank?: number | null
  manage_inventory?: boolean
  allow_backorder?: boolean
  /** Null where stock is not counted. */
  inventory_quantity?: number | null
  options: { option_id: string | null; value: string }[]
  calculated_price: { calculated_amount: number; currency_code: string } | null
}

/** A picture of a product's gallery. */
export interface Image {
  url: string
  rank?: number | null
  metadata?: Metadata
}

/** A product with all that its own page shows. */
export interface Product {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  material: string | null
  metadata: Metadata
  collection_id: string | null
  images: Image[]
  options: { id: string; title: string }[]
  variants: Variant[]
}

/** How many others of its collection a product's page shows. */
const RELATED = 4

/** One product, and others of its collection. @throws 404 */
export async function getProduct(
  locale: Locale,
  handle: string,
): Promise<{ product: Product; related: ProductCard[] }> {
  const region = await regionOf(locale)
  const { product, related } = valueOf(
    await call<{ product: Product; related: Given[] }>(locale, "/store/product-pages", {
      query: { handle, region_id: region.id, related: RELATED },
    }),
  )
  shows(`product:${product.id}`)
  if (product.collection_id) shows("lists")
  return { product, related: related.map((card) => toCard(card, locale, region.currency)) }
}
