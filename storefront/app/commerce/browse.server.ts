import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { countChoices, type Choices } from "~/lib/choices"
import { allCategories, listProducts, PAGE_SIZE, type Listing } from "./catalogue.server"
import { call } from "./client.server"
import { facetGroups, type FacetGroup } from "./facets.server"
import { regionOf } from "./regions.server"
import { searchProducts, type Found, type Scope } from "./search.server"

export interface Browsed {
  listing: Listing
  groups: FacetGroup[]
  /** The search engine is away: the list is the catalogue's own, and the choices are not applied. */
  unfiltered: boolean
  /** The market's: a list of nothing has prices to name, too. */
  currency: string
}

/** What the Store API itself can narrow a list to; used while the search engine is away. */
export interface Plain {
  category_id?: string
  collection_id?: string
  /** A tag's value: sports and teams are tags of their products. */
  tag?: string
}

async function tagId(locale: Locale, value: string): Promise<string | null> {
  const answer = await call<HttpTypes.StoreProductTagListResponse>(locale, "/store/product-tags", {
    query: { value, limit: 1, fields: "id" },
  })
  return answer.ok ? (answer.value.product_tags[0]?.id ?? null) : null
}

async function plainList(locale: Locale, plain: Plain, choices: Choices): Promise<Listing> {
  const { tag, ...filters } = plain
  const { page, q, sort } = choices
  const tag_id = tag === undefined ? undefined : await tagId(locale, tag)
  if (tag_id === null) return { products: [], count: 0, pages: 1 }
  return listProducts(locale, {
    ...filters,
    ...(tag_id && { tag_id }),
    ...(q && { q }),
    page,
    sort: sort === "name" ? "name" : "newest",
  })
}

async function withPrices(locale: Locale, { ids, count }: Found): Promise<Listing> {
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (!ids.length) return { products: [], count, pages }
  const { products } = await listProducts(locale, { id: ids, limit: ids.length })
  return { products, count, pages }
}

/** The product groups on a page about one of them say nothing: every product is of that one. */
const isOpen = (scope: Scope, { facet }: FacetGroup) =>
  facet === "category" || facet === "colour" || facet === "size" || scope[facet] === undefined

/**
 * A page of a list, narrowed by a fan's choices, with what each further choice would find. While the
 * search engine is away it lists through the Store API and says that it could not narrow.
 */
export async function browse(
  locale: Locale,
  scope: Scope,
  plain: Plain,
  choices: Choices,
): Promise<Browsed> {
  const { currency } = await regionOf(locale)
  const [found, categories] = await Promise.all([
    searchProducts(locale, scope, choices, currency),
    allCategories(locale),
  ])
  if (!found) {
    const listing = await plainList(locale, plain, choices)
    const asked = countChoices(choices) > 0 || (choices.sort ?? "best").startsWith("price")
    return { listing, groups: [], unfiltered: asked, currency }
  }
  const below = scope.category
    ? categories.filter(({ parent }) => parent === scope.category)
    : categories.filter(({ parent }) => parent === null)
  const naming = { language: locale.language.code, categories: below }
  const known = new Set(below.map(({ handle }) => handle))
  const groups = facetGroups(found.counts, choices, naming)
    .filter((group) => isOpen(scope, group))
    .map((group) => (group.facet === "category" ? onlyKnown(group, known) : group))
    .filter(({ options }) => options.length > 0)
  return { listing: await withPrices(locale, found), groups, unfiltered: false, currency }
}

/** Of a product's categories, those of the level that the list offers. */
const onlyKnown = (group: FacetGroup, known: Set<string>): FacetGroup => ({
  ...group,
  options: group.options.filter(({ value, chosen }) => chosen || known.has(value)),
})
