import type { SearchContainer } from "@medusajs/framework/types"
import { CATALOGUE_LANGUAGES, productIndexName } from "../config/catalogue-languages"
import { isInStock } from "./availability"
import { STOCK_FIELDS, type IndexedProduct } from "./indexed-product"

type Query = SearchContainer["query"]

/** An engine answers with so many documents at most; with more, all are indexed anew. */
const MOST_ASKED = 40
/** An engine may show what was written a while later: a product that has just turned may turn back unseen. */
const SHOWN_AFTER_MS = 30_000

async function stockStates(query: Query, ids: string[]): Promise<Map<string, boolean>> {
  const { data } = await query.graph({
    entity: "product",
    fields: STOCK_FIELDS,
    filters: { id: ids },
  })
  const products = data as unknown as IndexedProduct[]
  return new Map(products.map((product) => [product.id, isInStock(product)]))
}

const turnedAt = new Map<string, number>()

function turnedLately(): Set<string> {
  const since = Date.now() - SHOWN_AFTER_MS
  for (const [id, at] of turnedAt) if (at < since) turnedAt.delete(id)
  return new Set(turnedAt.keys())
}

/** What the indexes say of products: all languages' say the same of the stock. */
async function indexedStates(query: Query, ids: string[]): Promise<Map<string, unknown>> {
  const [language] = CATALOGUE_LANGUAGES
  if (!language || ids.length > MOST_ASKED) return new Map()
  const { data } = await query.search({
    entity: productIndexName(language.code),
    fields: ["id", "in_stock"],
    filters: { id: ids },
    pagination: { take: ids.length },
  })
  const documents = data as unknown as { id: string; in_stock: unknown }[]
  return new Map(documents.map(({ id, in_stock: said }) => [id, said]))
}

/**
 * Those of some products, of whose stock there was word, that the indexes speak of untruly now: sold out,
 * come back, or not known to them. Documents say whether a product is in stock, not how much of it there
 * is, so that most sales leave them true.
 */
export async function turnedProducts(query: Query, ids: string[]): Promise<string[]> {
  if (!ids.length) return []
  const lately = turnedLately()
  const [now, indexed] = await Promise.all([
    stockStates(query, ids),
    indexedStates(query, ids).catch(() => new Map<string, unknown>()), // without an engine: as if unknown
  ])
  const untrue = ids.filter((id) => indexed.get(id) !== now.get(id))
  // Not those that are only looked at again: what sells every second would be for ever.
  for (const id of untrue) turnedAt.set(id, Date.now())
  return ids.filter((id) => lately.has(id) || untrue.includes(id))
}
