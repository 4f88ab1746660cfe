import { lacks, shows } from "~/cache/shown.server"
import type { Locale } from "~/i18n/markets"
import { FACETS, type Choices, type Sort } from "~/lib/choices"
import { call } from "./client.server"
import { PAGE_SIZE } from "./catalogue.server"
import { FIELDS, type FacetCounts } from "./facets.server"

/** What a page's list is of; a fan's own choices narrow it further. */
export interface Scope {
  category?: string
  collection?: string
  sport?: string
  team?: string
  edition?: string
}

export interface Found {
  ids: string[]
  count: number
  counts: FacetCounts
}

interface Result {
  hits: { id: string }[]
  facets?: FacetCounts
  metadata: { count: number | null }
}

const pricesIn = (currency: string) => `prices.${currency}`

function filtersOf(scope: Scope, choices: Choices, currency: string) {
  const filters: Record<string, unknown> = {}
  if (scope.collection) filters.collection = scope.collection
  for (const facet of FACETS) {
    const own = facet === "colour" || facet === "size" ? undefined : scope[facet]
    const chosen = choices.facets[facet]
    // What is chosen on a category's page are its own sub-categories: they narrow it by themselves.
    const values = chosen.length && (!own || facet === "category") ? chosen : own ? [own] : []
    if (values.length) filters[FIELDS[facet]] = values
  }
  const { from, to, q, inStock } = choices
  if (from !== null || to !== null) {
    filters[pricesIn(currency)] = {
      ...(from !== null && { $gte: from }),
      ...(to !== null && { $lte: to }),
    }
  }
  return { ...filters, ...(inStock && { in_stock: true }), ...(q && { q }) }
}

/** With words the best match comes first; a list without words begins with what is new. */
function orderOf(sort: Sort | null, q: string, currency: string) {
  switch (sort ?? (q ? "best" : "newest")) {
    case "newest":
      return { created_at: "DESC" }
    case "price":
      return { [pricesIn(currency)]: "ASC" }
    case "price-down":
      return { [pricesIn(currency)]: "DESC" }
    case "name":
      return { title: "ASC" }
    default:
      return q ? undefined : { created_at: "DESC" }
  }
}

/** A page's list as one query of the Search Module, with what each facet would still find. */
export function queryFor(locale: Locale, scope: Scope, choices: Choices, currency: string) {
  const order = orderOf(choices.sort, choices.q, currency)
  return {
    entity: `products_${locale.language.code}`,
    filters: filtersOf(scope, choices, currency),
    fields: ["id"],
    pagination: {
      take: PAGE_SIZE,
      skip: (choices.page - 1) * PAGE_SIZE,
      ...(order && { order }),
    },
    search_options: {
      facets: [...Object.values(FIELDS), "in_stock"],
      disjunctive_facets: true,
    },
  }
}

/** What the search engine finds, or null when it does not answer. */
export async function searchProducts(
  locale: Locale,
  scope: Scope,
  choices: Choices,
  currency: string,
): Promise<Found | null> {
  shows("lists")
  const answer = await call<{ results: Result[] }>(locale, "/store/search", {
    method: "POST",
    body: queryFor(locale, scope, choices, currency),
  }).catch(() => null)
  const [result] = answer?.ok ? answer.value.results : []
  if (!result) {
    lacks()
    return null
  }
  return {
    ids: result.hits.map(({ id }) => id),
    count: result.metadata.count ?? result.hits.length,
    counts: result.facets ?? {},
  }
}
