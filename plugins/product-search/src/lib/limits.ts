/** What one search may cost. The provider refuses more; the Store API refuses it before. */
export const SEARCH_LIMITS = {
  /** Characters of what was typed: longer than any product's name. */
  queryChars: 100,
  /** Words of it; what follows is not looked at. */
  queryWords: 12,
  /** Hits of one page. */
  take: 48,
  /** Hits that a page may skip. */
  skip: 100_000,
  facets: 12,
  /** Values that a facet answers with, unless a query asks for fewer. */
  facetValues: 200,
  ranges: 20,
  /** Values that all filters of a search compare with. */
  filterValues: 200,
  /** Levels of objects and lists in a filter: $and, a list of branches, a branch, operators, values. */
  filterDepth: 12,
  highlightFields: 10,
  tagChars: 40,
  /** A search that takes longer is given up, so that it cannot hold the shop's connections. */
  timeoutMs: 800,
} as const

/** Letters from which on a beginning is looked for in all texts; shorter ones only in the names. */
export const SHORTEST_BEGINNING = 3
