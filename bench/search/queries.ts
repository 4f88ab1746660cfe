import type {
  ProviderSearchQuery,
  ResolvedSearchIndexDefinition,
  SearchFilters,
} from "@medusajs/framework/types"
import { SHOWN } from "./documents"

export type Wanted = Pick<ProviderSearchQuery, "q" | "filters" | "pagination"> & { name: string }

export const THREE_FACETS = ["sport", "colours", "sizes"]
/** What a list page of the storefront counts (storefront/app/commerce/search.server.ts). */
export const STORE_FACETS = [
  "category_handles",
  "sport",
  "team",
  "edition",
  "colours",
  "sizes",
  "in_stock",
]

/** What people do in a shop; shares are those of the seed's generator. */
export const QUERIES: Wanted[] = [
  { name: "everything, newest first", pagination: { order: { created_at: "DESC" } } },
  { name: "everything, cheapest first", pagination: { order: { "prices.eur": "ASC" } } },
  { name: "a category", filters: { category_handles: ["hoodies"] } },
  { name: "a team", filters: { team: ["BRA"] } },
  {
    name: "two facets chosen, disjunctive",
    filters: { sport: ["ATH", "SWM"], colours: ["coral"] },
  },
  { name: "words of 9 in 20 products", q: "la 2028" },
  { name: "a word of 1 in 5 products", q: "cotton" },
  { name: "a word of the titles", q: "hoodie" },
  { name: "two words", q: "swimming cap" },
  { name: "three words", q: "athletics track t-shirt" },
  { name: "the first 2 letters", q: "ho" },
  { name: "the first 3 letters", q: "swi" },
  { name: "a typing error", q: "hoddie" },
  { name: "two typing errors", q: "skatebaording cotten" },
  { name: "a synonym", q: "mascot" },
  { name: "a rare word", q: "chamonix" },
  {
    name: "a word, a category, a price",
    q: "gold",
    filters: { category_handles: ["caps"], "prices.eur": { $lt: 40 } },
  },
  {
    name: "a word, three facets chosen",
    q: "cotton",
    filters: { sport: ["ATH"], colours: ["white"], sizes: ["M"] },
  },
]

const without = (filters: SearchFilters, facet: string): SearchFilters =>
  Object.fromEntries(Object.entries(filters).filter(([path]) => path !== facet))

/**
 * As Medusa's Search Module asks the provider: 24 hits, the total, the facets, and for disjunctive
 * facets one more query for each facet that is chosen.
 */
export function queriesOf(
  { q, filters: chosen = {}, pagination }: Wanted,
  index: ResolvedSearchIndexDefinition,
  facets: string[],
): ProviderSearchQuery[] {
  const filters = { ...SHOWN, ...chosen }
  const query: ProviderSearchQuery = {
    index,
    ...(q !== undefined && { q }),
    attributes_to_retrieve: ["id"],
    filters,
    pagination: { skip: 0, take: 24, ...pagination },
    search_options: { facets, match_strategy: "last" },
  }
  const relaxed = facets
    .filter((facet) => facet in chosen)
    .map((facet) => ({
      ...query,
      filters: without(filters, facet),
      pagination: { ...query.pagination, take: 0 },
      search_options: { ...query.search_options, facets: [facet], count: "none" as const },
    }))
  return [query, ...relaxed]
}
