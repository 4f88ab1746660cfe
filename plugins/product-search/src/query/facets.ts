import type { SearchFacetRequest, SearchFacetResult } from "@medusajs/framework/types"
import { numberOf } from "../lib/filters"
import { SEARCH_LIMITS } from "../lib/limits"
import type { Plan, PlannedField } from "../lib/plan"
import { invalid } from "../lib/refuse"
import { join, name, sql, type Sql } from "../lib/sql"
import type { Tables } from "../tables/names"

type Range = Extract<SearchFacetRequest, { type: "range" }>["ranges"][number]

export type Facet =
  | { type: "value"; field: PlannedField; limit: number; sort: "count" | "alpha"; begins: string }
  | { type: "range"; field: PlannedField; ranges: Range[] }
  | { type: "stats"; field: PlannedField }

function facetOf(request: SearchFacetRequest, plan: Plan): Facet {
  const field = plan.fields.get(request.field)
  const kind = request.type ?? "value"
  if (field?.kind !== (kind === "value" ? "set" : "number")) {
    throw invalid(`There is no ${kind} facet "${request.field}".`)
  }
  if (request.type === "stats") return { type: "stats", field }
  if (request.type === "range") {
    if (request.ranges.length > SEARCH_LIMITS.ranges) {
      throw invalid(`A facet has ${SEARCH_LIMITS.ranges} ranges at most.`)
    }
    return { type: "range", field, ranges: request.ranges }
  }
  const { facetValues } = SEARCH_LIMITS
  const limit = Math.min(request.limit ?? facetValues, facetValues)
  return { type: "value", field, limit, sort: request.sort ?? "count", begins: request.query ?? "" }
}

/** @throws for more facets than a page has, and for fields that have none. */
export function facetsOf(
  requests: (string | SearchFacetRequest)[] | undefined,
  plan: Plan,
): Facet[] {
  const wanted = requests ?? []
  if (wanted.length > SEARCH_LIMITS.facets) {
    throw invalid(`A search counts ${SEARCH_LIMITS.facets} facets at most.`)
  }
  return wanted.map((one) => facetOf(typeof one === "string" ? { field: one } : one, plan))
}

const inRange = (field: PlannedField, { from, to }: Range): Sql => {
  const column = name(field.column)
  const low = from === undefined ? sql`true` : sql`${column} >= ${numberOf(field, from)}::float8`
  const high = to === undefined ? sql`true` : sql`${column} < ${numberOf(field, to)}::float8`
  return sql`${column} is not null and ${low} and ${high}`
}

/**
 * A facet's counts as one JSON value, over the rows of `m` that a condition holds for.
 * Values: rows are grouped by the number of their set first, and only the few sets are taken apart.
 */
export function facetSql(facet: Facet, where: Sql, tables: Tables): Sql {
  const column = name(facet.field.column)
  if (facet.type === "stats") {
    return sql`(select json_build_array(min(${column}), max(${column}), avg(${column}),
      sum(${column}), count(${column})) from m where ${where})`
  }
  if (facet.type === "range") {
    const counts = facet.ranges.map(
      (range) => sql`count(*) filter (where ${inRange(facet.field, range)})`,
    )
    return sql`(select json_build_array(${join(counts, ", ")}) from m where ${where})`
  }
  const begins = facet.begins ? sql`where starts_with(lower(v), lower(${facet.begins}))` : sql``
  const order = facet.sort === "alpha" ? sql`v` : sql`n desc, v`
  return sql`(select coalesce(json_agg(json_build_array(v, n)), '[]') from (
    select v, sum(g.n)::int as n
    from (select ${column} as id, count(*) as n from m where ${where} group by 1) g
    join ${tables.sets} s on s.id = g.id cross join unnest(s.vals) as v
    ${begins} group by v order by ${order} limit ${facet.limit}) f)`
}

const key = ({ key: own, from, to }: Range) => own ?? `${from ?? "*"}-${to ?? "*"}`

/** A facet's counts as the Search Module hands them on. */
export function facetResult(facet: Facet, counted: unknown): SearchFacetResult {
  if (facet.type === "value") {
    const values = (counted as [string, number][]).map(([value, count]) => ({ value, count }))
    return { type: "value", values }
  }
  const numbers = counted as (number | null)[]
  if (facet.type === "range") {
    const ranges = facet.ranges.map((range, at) => {
      const { from, to } = range
      return { key: key(range), from, to, count: numbers[at] ?? 0 }
    })
    return { type: "range", ranges }
  }
  const [min, max, avg, sum, count] = numbers
  return {
    type: "stats",
    min: min ?? 0,
    max: max ?? 0,
    ...(count ? { avg: avg ?? 0, sum: sum ?? 0 } : {}),
    count: count ?? 0,
  }
}
