import type { ProviderSearchQuery, SearchFilters } from "@medusajs/framework/types"
import { INDEX } from "./catalogue"

const FACETS = ["sport", "colours", "sizes"]

/** What the Store API adds to every search. */
const SHOWN: SearchFilters = {
  status: "published",
  sales_channel_ids: ["sc_01J0000000000000000000000"],
}

export type Wanted = Pick<ProviderSearchQuery, "q" | "filters" | "pagination"> & { name: string }

/** What people do in a shop, all of it with three facets. */
export const QUERIES: Wanted[] = [
  { name: "everything, newest first", pagination: { order: { created_at: "DESC" } } },
  { name: "everything, cheapest first", pagination: { order: { "prices.eur": "ASC" } } },
  { name: "a category", filters: { category_handles: ["hoodie"] } },
  { name: "a team", filters: { team: ["T7"] } },
  { name: "two facets chosen", filters: { sport: ["judo", "fencing"], colours: ["Ice"] } },
  { name: "a word of 3 in 10 products", q: "cotton" },
  { name: "a word of the titles", q: "hoodie" },
  { name: "two words", q: "swimming cap" },
  { name: "three words", q: "sunrise judo t-shirt" },
  { name: "the first 2 letters", q: "ho" },
  { name: "the first 3 letters", q: "swi" },
  { name: "a typing error", q: "hoddie" },
  { name: "two typing errors", q: "skatebaording cotten" },
  { name: "a synonym", q: "mascot" },
  { name: "a rare word", q: "stadium123" },
  {
    name: "a word, a category, a price",
    q: "gold",
    filters: { category_handles: ["cap"], "prices.eur": { $lt: 40 } },
  },
  {
    name: "a word, three facets chosen",
    q: "cotton",
    filters: { sport: ["judo"], colours: ["Ice"], sizes: ["M"] },
  },
]

const without = (filters: SearchFilters, facet: string): SearchFilters =>
  Object.fromEntries(Object.entries(filters).filter(([path]) => path !== facet))

/** As the Search Module does for disjunctive facets: one more query for each facet that is chosen. */
export function queriesOf({ q, filters: chosen = {}, pagination }: Wanted): ProviderSearchQuery[] {
  const filters = { ...SHOWN, ...chosen }
  const query: ProviderSearchQuery = {
    index: INDEX,
    ...(q !== undefined && { q }),
    attributes_to_retrieve: ["id", "title", "prices.eur"],
    filters,
    pagination: { skip: 0, take: 24, ...pagination },
    search_options: { facets: FACETS, match_strategy: "last" },
  }
  const relaxed = FACETS.filter((facet) => facet in chosen).map((facet) => ({
    ...query,
    filters: without(filters, facet),
    pagination: { ...query.pagination, take: 0 },
    search_options: { ...query.search_options, facets: [facet], count: "none" as const },
  }))
  return [query, ...relaxed]
}
