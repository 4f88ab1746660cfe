import type { ProviderSearchQuery, SearchHighlightOptions } from "@medusajs/framework/types"
import { boundFilters, conditionsOf, type Condition } from "../lib/filters"
import { SEARCH_LIMITS } from "../lib/limits"
import type { Tags } from "../lib/marks"
import type { Plan, PlannedField } from "../lib/plan"
import { invalid, notAllowed } from "../lib/refuse"
import { name, sql, type Sql } from "../lib/sql"
import { facetsOf, type Facet } from "./facets"

/** What is wanted of the hits' texts. */
export interface Highlight extends Tags {
  fields: PlannedField[]
}

/** One query, checked and in this engine's terms. */
export interface Ask {
  conditions: Condition[]
  facets: Facet[]
  order: Sql[]
  /** Columns that the order needs. */
  sortedBy: string[]
  skip: number
  take: number
  counted: boolean
  scored: boolean
  shown: string[]
  highlight: Highlight | null
}

const CROPPED_WORDS = 10

function refuseWhatCannotBe({
  pagination,
  search_options: options = {},
  index,
}: ProviderSearchQuery) {
  const wanted = {
    "pages by cursor": pagination?.cursor,
    "vector search": options.vector,
    distinct: options.distinct,
    min_score: options.min_score,
    attributes_to_search_on: options.attributes_to_search_on,
  }
  for (const [what, value] of Object.entries(wanted)) {
    if (value !== undefined) throw notAllowed(`product-search offers no ${what}.`)
  }
  if (options.locales?.length) {
    throw notAllowed(`"${index.name}" is in one language; another has an index of its own.`)
  }
}

function orderOf(query: ProviderSearchQuery, plan: Plan): Pick<Ask, "order" | "sortedBy"> {
  const wanted = Object.entries(query.pagination?.order ?? {})
  const sortedBy: string[] = []
  const order = wanted.map(([path, direction]) => {
    const descending = direction === "DESC" ? sql` desc` : sql` asc`
    if (path === "_score") return sql`score${descending}`
    const field = plan.fields.get(path)
    const column = field?.sortColumn ?? (field?.kind === "number" ? field.column : null)
    if (!column) throw invalid(`"${path}" cannot be sorted by.`)
    sortedBy.push(column)
    return sql`${name(column)}${descending} nulls last`
  })
  // What came last to the shop stands first among equals.
  return { order: [...(wanted.length ? order : [sql`score desc`]), sql`doc desc`], sortedBy }
}

function highlightOf(query: ProviderSearchQuery, plan: Plan): Highlight | null {
  const wanted = query.search_options?.highlight
  if (!wanted || !query.q?.trim()) return null
  const searched = [...plan.fields.values()].filter(({ weight }) => weight !== null)
  const options: Partial<SearchHighlightOptions> = wanted === true ? {} : wanted
  const fields = options.fields?.map((path) => {
    const field = searched.find((one) => one.path === path)
    if (!field) throw invalid(`"${path}" is not searched, so nothing in it is marked.`)
    return field
  })
  const { pre_tag: pre = "<mark>", post_tag: post = "</mark>", snippet } = options
  const { highlightFields, tagChars } = SEARCH_LIMITS
  if (pre.length > tagChars || post.length > tagChars || (fields?.length ?? 0) > highlightFields) {
    throw invalid(`Marks have ${tagChars} characters and ${highlightFields} fields at most.`)
  }
  const words = typeof snippet === "object" ? snippet.length : snippet ? CROPPED_WORDS : null
  return { fields: (fields ?? searched).slice(0, highlightFields), pre, post, words }
}

/** @throws for what this engine cannot do, does not know, or would do at too high a price. */
export function askOf(query: ProviderSearchQuery, plan: Plan): Ask {
  refuseWhatCannotBe(query)
  const { skip = 0, take = 20 } = query.pagination ?? {}
  if (take > SEARCH_LIMITS.take || skip > SEARCH_LIMITS.skip) {
    throw invalid(`A page has ${SEARCH_LIMITS.take} hits at most, and skips ${SEARCH_LIMITS.skip}.`)
  }
  if ((query.q?.length ?? 0) > SEARCH_LIMITS.queryChars) {
    throw invalid(`q has ${SEARCH_LIMITS.queryChars} characters at most.`)
  }
  boundFilters(query.filters)
  return {
    conditions: conditionsOf(query.filters, plan),
    facets: facetsOf(query.search_options?.facets, plan),
    ...orderOf(query, plan),
    skip,
    take,
    counted: query.search_options?.count !== "none",
    scored: query.search_options?.include_score === true,
    shown: query.attributes_to_retrieve,
    highlight: highlightOf(query, plan),
  }
}
