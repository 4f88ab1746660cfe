import type { Locale } from "~/i18n/markets"
import { call } from "./client.server"
import { listProducts, PAGE_SIZE, type Listing } from "./catalogue.server"

/** Longer queries find nothing more. */
export const MAX_QUERY_CHARS = 100

interface SearchResponse {
  results: { hits: { id: string }[]; metadata: { count: number } }[]
}

/** One search in the index of the fan's language; the engine forgives typing errors by itself. */
const queryFor = (locale: Locale, q: string, page: number) => ({
  entity: `products_${locale.language.code}`,
  filters: { q },
  pagination: { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  fields: ["id"],
})

/** The ids of the hits in their order, or null when the search engine does not answer. */
async function searchIds(locale: Locale, q: string, page: number) {
  const answer = await call<SearchResponse>(locale, "/store/search", {
    method: "POST",
    body: queryFor(locale, q, page),
  }).catch(() => null)
  const [result] = answer?.ok ? answer.value.results : []
  return result ? { ids: result.hits.map(({ id }) => id), count: result.metadata.count } : null
}

/** Products for what a fan typed. With the engine down it still finds what stands in their texts. */
export async function searchProducts(locale: Locale, q: string, page: number): Promise<Listing> {
  const found = await searchIds(locale, q, page)
  if (!found) return listProducts(locale, { q, page })
  const pages = Math.max(1, Math.ceil(found.count / PAGE_SIZE))
  if (!found.ids.length) return { products: [], count: found.count, pages }
  const { products } = await listProducts(locale, { id: found.ids })
  const place = new Map(found.ids.map((id, at) => [id, at]))
  products.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  return { products, count: found.count, pages }
}
