import type { HttpTypes } from "@medusajs/types"
import { lacks, shows } from "~/cache/shown.server"
import { colourOf } from "~/catalogue/places.server"
import type { Locale } from "~/i18n/markets"
import { keeper } from "~/lib/keep"
import { formatMoney } from "~/lib/money"
import { call, valueOf } from "./client.server"
import { regionOf } from "./regions.server"

export const PAGE_SIZE = 24
/** Deeper pages are nobody's way to a product, and cost the database. */
export const MAX_PAGE = 200

/** A product as a list shows it. */
export interface ProductCard {
  id: string
  handle: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  /** Shown while a pointer rests on the card: the same product from another side. */
  second: string | null
  /** How many colours there are. */
  colours: number
  /** What its colours look like, #rrggbb, as far as the shop knows them. */
  swatches: string[]
  /**
   * The lowest price of its variants, as people of the market write it: making a browser's own writing of money
   * blocks a phone for longer than the rest of a list. Null when it is not sold in this market.
   */
  price: string | null
}

export interface Named {
  id: string
  handle: string
  name: string
}

export type Sort = "newest" | "name"

export interface Listing {
  products: ProductCard[]
  count: number
  pages: number
}

interface Wanted {
  page?: number
  sort?: Sort
  limit?: number
  category_id?: string
  collection_id?: string
  tag_id?: string
  q?: string
  id?: string[]
}

/** A card as commerce gives it. */
export interface Given extends Omit<ProductCard, "swatches" | "price"> {
  /** Major units. */
  price: number | null
  /** Keys of the shop's table of colours. */
  colour_keys: string[]
}

/** A card in the market's currency, with the looks of its colours, as far as the table has them. */
export function toCard(
  { colour_keys, price, ...card }: Given,
  locale: Locale,
  currency: string,
): ProductCard {
  shows(`card:${card.id}`)
  const swatches = colour_keys.flatMap((key) => colourOf(key, "en")?.hex ?? [])
  return {
    ...card,
    swatches,
    price: price === null ? null : formatMoney(price, currency, locale.tag),
  }
}

/** A page of products with this market's prices. */
export async function listProducts(locale: Locale, wanted: Wanted): Promise<Listing> {
  const { page = 1, sort = "newest", limit = PAGE_SIZE, ...filters } = wanted
  shows("lists")
  const region = await regionOf(locale)
  const { cards, count } = valueOf(
    await call<{ cards: Given[]; count: number }>(locale, "/store/cards", {
      query: {
        ...filters,
        region_id: region.id,
        order: sort,
        limit,
        offset: (page - 1) * limit,
      },
    }),
  )
  return {
    products: cards.map((card) => toCard(card, locale, region.currency)),
    count,
    pages: Math.max(1, Math.ceil(count / limit)),
  }
}

/** A category of either level; `parent` is the handle of the one above. */
export interface Category extends Named {
  parent: string | null
}

const MAX_CATEGORIES = 100

async function readCategories(locale: Locale): Promise<Category[]> {
  const { product_categories: categories } = valueOf(
    await call<HttpTypes.StoreProductCategoryListResponse>(locale, "/store/product-categories", {
      query: {
        limit: MAX_CATEGORIES,
        fields: "id,handle,name,parent_category.handle",
        order: "rank",
      },
    }),
  )
  return categories.map(({ id, handle, name, parent_category }) => ({
    id,
    handle,
    name,
    parent: parent_category?.handle ?? null,
  }))
}

/** What pages are made of besides products changes seldom, and commerce tells when it does. */
const KEEP_MS = 60_000
const tree = keeper<Category[]>(KEEP_MS)

/** Both levels of categories, in the order that staff gave them. */
export const allCategories = (locale: Locale): Promise<Category[]> =>
  tree.fresh(locale.language.catalogue, () => readCategories(locale))

/** The shop's categories of the first level. */
export const listCategories = async (locale: Locale): Promise<Named[]> =>
  (await allCategories(locale)).filter(({ parent }) => parent === null)

/**
 * The categories for the head of a page. They are a side dish: while commerce is away the last known ones
 * are shown, or none. With `ask` false commerce is not asked at all.
 */
export async function frameCategories(locale: Locale, ask: boolean): Promise<Named[]> {
  const last = () => (tree.last(locale.language.catalogue) ?? []).filter(({ parent }) => !parent)
  if (!ask) return last()
  return listCategories(locale).catch((thrown: unknown) => {
    if (!(thrown instanceof Response)) throw thrown
    lacks()
    return last()
  })
}

const collections = keeper<Named[]>(KEEP_MS)

/** The editions of the Games and the heritage collection. */
export const listCollections = (locale: Locale): Promise<Named[]> =>
  collections.fresh(locale.language.catalogue, () => readCollections(locale))

async function readCollections(locale: Locale): Promise<Named[]> {
  const { collections: found } = valueOf(
    await call<HttpTypes.StoreCollectionListResponse>(locale, "/store/collections", {
      query: { limit: 50, fields: "id,handle,title" },
    }),
  )
  return found.map(({ id, handle, title }) => ({ id, handle, name: title }))
}

const named = (list: Named[], handle: string): Named => {
  const found = list.find((one) => one.handle === handle)
  if (!found) throw new Response("not found", { status: 404 })
  return found
}

/** A category of either level. @throws 404 */
export const getCategory = async (locale: Locale, handle: string) =>
  named(await allCategories(locale), handle)
/** @throws 404 */
export const getCollection = async (locale: Locale, handle: string) =>
  named(await listCollections(locale), handle)
