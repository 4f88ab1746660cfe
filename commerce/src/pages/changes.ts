import type { Event, SearchContainer } from "@medusajs/framework/types"
import { PricingEvents } from "@medusajs/framework/utils"
import { affectedProducts, PRODUCT_INDEX_EVENTS } from "../indexing/affected-products"

type Query = SearchContainer["query"]

/**
 * What the storefront's pages may show that is not true any more, by the tags that it gives them:
 * `product:<id>` for a product's own page, `card:<id>` where it stands on a card, `lists` for what
 * lists are made of. Null: every page.
 */
export type StaleTags = ReadonlySet<string> | null

/** Beyond this, all pages go: an import is under way. */
export const MANY_EVENTS = 200

/** Prices of variants, of price lists, and price lists that staff begin or end. */
const PRICES: string[] = Object.values(PricingEvents)
/** What stands on every page, and in what the storefront keeps besides pages. */
const EVERYWHERE =
  /^(product-category|product-collection|product-tag|region)\.|^pricing\.|^translation\./

export const PAGE_EVENTS: string[] = [
  ...PRODUCT_INDEX_EVENTS,
  "product-category.created",
  "product-collection.created",
  "product-tag.created",
  "region.created",
  "region.updated",
  "region.deleted",
  ...PRICES,
]

/** How much is left of a product: its own page says so, no list does. Of this process alone. */
export const STOCK_CHANGED = "product.stock-changed"
const isStock = ({ name }: Event) => name === STOCK_CHANGED

/** The tags of the pages that some events make untrue. */
export async function staleTags(query: Query, events: Event[]): Promise<StaleTags> {
  if (events.length > MANY_EVENTS || events.some(({ name }) => EVERYWHERE.test(name))) return null
  const stock = events.filter(isStock)
  const others = events.filter((event) => !isStock(event))
  const [stocked, changed] = await Promise.all([
    affectedProducts(query, stock),
    affectedProducts(query, others),
  ])
  return new Set([
    ...[...stocked, ...changed].map((id) => `product:${id}`),
    ...changed.map((id) => `card:${id}`),
    ...(changed.length ? ["lists"] : []),
  ])
}
