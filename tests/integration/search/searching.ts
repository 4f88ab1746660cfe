import { must } from "../commerce/store-api"

export interface Hit {
  id: string
  document: { handle?: string; title?: string; prices?: { eur?: number } }
  highlights?: Record<string, string[]>
}

export type FacetResult =
  | { type: "value"; values: { value: string; count: number }[] }
  | { type: "range"; ranges: { key: string; count: number }[] }
  | { type: "stats"; min: number; max: number; count: number }

export interface Result {
  hits: Hit[]
  facets?: Record<string, FacetResult>
  metadata: { count: number | null; skip: number; take: number }
}

/** One search of the Store API. */
export async function search(at: string, query: object): Promise<Result> {
  const request = { at, body: query }
  const { results } = await must<{ results: Result[] }>("POST", "/store/search", request)
  const [result] = results
  if (!result) throw new Error("no result")
  return result
}

/** The handles of what a text finds, the best first. */
export async function handlesFor(at: string, language: string, q: string): Promise<string[]> {
  const { hits } = await search(at, { entity: `products_${language}`, filters: { q } })
  return hits.map(({ document }) => document.handle ?? "")
}

/** A facet's counts by value. */
export function countsIn(result: Result, field: string): Record<string, number> {
  const facet = result.facets?.[field]
  if (facet?.type !== "value") throw new Error(`no values for ${field}`)
  return Object.fromEntries(facet.values.map(({ value, count }) => [value, count]))
}
