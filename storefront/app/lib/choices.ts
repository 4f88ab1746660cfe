/** What a list may be narrowed by, in the order in which it is offered; names as they stand in addresses. */
export const FACETS = ["category", "sport", "team", "edition", "colour", "size"] as const
export type Facet = (typeof FACETS)[number]

export const SORTS = ["best", "newest", "price", "price-down", "name"] as const
export type Sort = (typeof SORTS)[number]

/** Nobody ticks more than this; what is longer was not made by our forms. */
const MAX_VALUES = 20
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N} .,'’/+-]{0,59}$/u
const MAX_PRICE = 1_000_000
export const MAX_QUERY_CHARS = 100

/** A fan's choices in a list; all of it stands in the address. */
export interface Choices {
  q: string
  facets: Record<Facet, string[]>
  /** Prices in the market's currency, major units; null where there is no bound. */
  from: number | null
  to: number | null
  inStock: boolean
  /** Null: the list's own order. */
  sort: Sort | null
  page: number
}

const none = (): Choices["facets"] => ({
  category: [],
  sport: [],
  team: [],
  edition: [],
  colour: [],
  size: [],
})

export const NO_CHOICES: Choices = {
  q: "",
  facets: none(),
  from: null,
  to: null,
  inStock: false,
  sort: null,
  page: 1,
}

function priceIn(text: string | null): number | null {
  if (!text || !/^\d{1,7}(?:[.,]\d{1,2})?$/.test(text.trim())) return null
  const price = Number(text.trim().replace(",", "."))
  return price <= MAX_PRICE ? price : null
}

const sortIn = (text: string | null): Sort | null => SORTS.find((sort) => sort === text) ?? null

/** The choices in an address. What cannot be read is left out: a list is shown rather than an error. */
export function readChoices(params: URLSearchParams): Choices {
  const facets = none()
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter((value) => VALUE.test(value))
    facets[facet] = [...new Set(values)].toSorted().slice(0, MAX_VALUES)
  }
  const [from, to] = [priceIn(params.get("from")), priceIn(params.get("to"))]
  const upsideDown = from !== null && to !== null && from > to
  const page = Number(params.get("page") ?? 1)
  return {
    q: (params.get("q") ?? "")
      .replace(/\p{Cc}+/gu, " ")
      .trim()
      .slice(0, MAX_QUERY_CHARS),
    facets,
    from: upsideDown ? to : from,
    to: upsideDown ? from : to,
    inStock: params.get("in_stock") === "1",
    sort: sortIn(params.get("sort")),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The one way to write choices into an address, so that a list has one address. */
export function writeChoices(choices: Choices): URLSearchParams {
  const params = new URLSearchParams()
  if (choices.q) params.set("q", choices.q)
  for (const facet of FACETS) {
    for (const value of choices.facets[facet]) params.append(facet, value)
  }
  if (choices.from !== null) params.set("from", String(choices.from))
  if (choices.to !== null) params.set("to", String(choices.to))
  if (choices.inStock) params.set("in_stock", "1")
  if (choices.sort !== null) params.set("sort", choices.sort)
  if (choices.page > 1) params.set("page", String(choices.page))
  return params
}

/** The choices with a value ticked or unticked; a narrower or wider list begins at its first page. */
export function toggled(choices: Choices, facet: Facet, value: string): Choices {
  const values = choices.facets[facet]
  const next = values.includes(value)
    ? values.filter((one) => one !== value)
    : [...values, value].toSorted()
  return { ...choices, facets: { ...choices.facets, [facet]: next }, page: 1 }
}

/** How many choices narrow the list; search words and order do not count. */
export const countChoices = ({ facets, from, to, inStock }: Choices): number =>
  FACETS.reduce((sum, facet) => sum + facets[facet].length, 0) +
  (from !== null || to !== null ? 1 : 0) +
  (inStock ? 1 : 0)

/** The order that a list is in, of those offered: what fits best is only for lists that were searched. */
export function sortOf({ q, sort }: Choices): Sort {
  if (q) return sort ?? "best"
  return sort === null || sort === "best" ? "newest" : sort
}

/** The same list without what narrows it. */
export const withoutChoices = ({ q, sort }: Choices): Choices => ({ ...NO_CHOICES, q, sort })
