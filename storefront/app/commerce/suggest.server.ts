import { sportsAmong, teamsAmong, type Tagged } from "~/catalogue/places.server"
import type { Locale } from "~/i18n/markets"
import { NO_CHOICES } from "~/lib/choices"
import { beginsLike } from "~/lib/fold"
import { pathsOf } from "~/lib/paths"
import { listProducts } from "./catalogue.server"
import { regionOf } from "./regions.server"
import { searchProducts } from "./search.server"
import { productTagsIfAny } from "./tags.server"

const LEAST_CHARS = 2
const PRODUCTS = 5
const PLACES = 3

/** One thing that a fan may mean. */
export interface Suggestion {
  /** The address that it leads to. */
  to: string
  name: string
  thumbnail?: string | null
  /** As people of the market write it. */
  price?: string | null
}
export interface Suggestions {
  products: Suggestion[]
  sports: Suggestion[]
  teams: Suggestion[]
}

const NOTHING: Suggestions = { products: [], sports: [], teams: [] }

async function products(locale: Locale, q: string): Promise<Suggestion[]> {
  const { currency } = await regionOf(locale)
  const found = await searchProducts(locale, {}, { ...NO_CHOICES, q }, currency)
  const ids = found?.ids.slice(0, PRODUCTS)
  if (ids && !ids.length) return []
  const { products: cards } = await listProducts(locale, {
    ...(ids ? { id: ids } : { q }),
    limit: PRODUCTS,
  })
  return cards.map((card) => ({
    to: pathsOf(locale).product(card.handle),
    name: card.title,
    thumbnail: card.thumbnail,
    price: card.price,
  }))
}

const places = (among: Tagged[], q: string, to: (slug: string) => string): Suggestion[] =>
  among
    .filter(({ name, tag }) => beginsLike(name, q) || beginsLike(tag, q))
    .slice(0, PLACES)
    .map(({ name, slug }) => ({ name, to: to(slug) }))

/** Products, sports and teams for what has been typed so far. */
export async function suggest(locale: Locale, q: string): Promise<Suggestions> {
  if (q.length < LEAST_CHARS) return NOTHING
  const paths = pathsOf(locale)
  const language = locale.language.code
  const [found, tags] = await Promise.all([products(locale, q), productTagsIfAny(locale)])
  return {
    products: found,
    sports: places(sportsAmong(tags, language), q, paths.sport),
    teams: places(teamsAmong(tags, language), q, paths.team),
  }
}
