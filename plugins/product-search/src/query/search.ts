import type { ProviderSearchQuery, SearchResult } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import { planOf, type Plan } from "../lib/plan"
import type { Run } from "../lib/sql"
import { understand, type Meaning } from "../lib/typed"
import { tablesOf, type Tables } from "../tables/names"
import { answer, type Answer } from "./answer"
import { askOf, type Ask } from "./ask"
import { correct } from "./corrections"
import { facetResult } from "./facets"
import { highlight } from "./highlight"
import { matchOf, type Match } from "./match"

interface Typed {
  meanings: Meaning[]
  match: Match
}

async function understood(
  run: Run,
  query: ProviderSearchQuery,
  plan: Plan,
  tables: Tables,
): Promise<Typed | null> {
  const typed = query.q?.trim()
  if (!typed) return null
  const { language, thesaurus, typos } = plan.settings
  const { match_strategy: strategy = "all", typo_tolerance: forgiving } = query.search_options ?? {}
  const meanings = understand(typed, thesaurus, strategy === "last")
  if (typos && forgiving !== false) await correct(run, tables, meanings, typos)
  return { meanings, match: matchOf(meanings, language, strategy !== "any") }
}

async function resultOf(run: Run, plan: Plan, typed: Typed | null, ask: Ask, found: Answer) {
  const { language } = plan.settings
  const fragments =
    ask.highlight && typed && found.hits.length
      ? await highlight(run, ask.highlight, found.hits, { language, ...typed })
      : null
  const facets = ask.facets.map((facet, at) => {
    return [facet.field.path, facetResult(facet, found.facets[at])] as const
  })
  const result: SearchResult = {
    hits: found.hits.map((hit) => {
      const marks = fragments?.get(hit)
      return {
        id: hit.id,
        ...(ask.scored && { score: hit.score }),
        document: projectDocument(hit.document, ask.shown),
        ...(marks && { highlights: marks }),
      }
    }),
    ...(facets.length && { facets: Object.fromEntries(facets) }),
    metadata: { skip: ask.skip, take: ask.take, count: found.count },
  }
  return result
}

/** What has to be the same for queries to be answered together. */
const together = ({ index, q, search_options: options }: ProviderSearchQuery) =>
  JSON.stringify([index.physical_name, q, options?.match_strategy, options?.typo_tolerance])

async function searchTogether(run: Run, queries: ProviderSearchQuery[]): Promise<SearchResult[]> {
  const [first] = queries
  if (!first) return []
  const began = performance.now()
  const plan = planOf(first.index)
  const tables = tablesOf(first.index.physical_name)
  const asks = queries.map((query) => askOf(query, plan))
  const typed = await understood(run, first, plan, tables)
  const answers = await answer(run, tables, typed?.match ?? null, asks)
  const results: SearchResult[] = []
  for (const [at, ask] of asks.entries()) {
    results.push(await resultOf(run, plan, typed, ask, answers[at] as Answer))
  }
  const spent = { query: first.q, processing_time_ms: Math.round(performance.now() - began) }
  return results.map((result) => ({ ...result, metadata: { ...result.metadata, ...spent } }))
}

/** Answers queries in their order; those that search one index for one text in one statement. */
export async function searchAll(run: Run, queries: ProviderSearchQuery[]): Promise<SearchResult[]> {
  const groups = new Map<string, ProviderSearchQuery[]>()
  for (const query of queries) {
    const key = together(query)
    groups.set(key, [...(groups.get(key) ?? []), query])
  }
  const results = new Map<ProviderSearchQuery, SearchResult>()
  for (const group of groups.values()) {
    const found = await searchTogether(run, group)
    for (const [at, query] of group.entries()) results.set(query, found[at] as SearchResult)
  }
  return queries.map((query) => results.get(query) as SearchResult)
}
