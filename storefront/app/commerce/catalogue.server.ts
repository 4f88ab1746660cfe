import type { HttpTypes } from "@medusajs/types"
import { lacks, shows } from "~/cache/shown.server"
import { colourOf } from "~/catalogue/places.server"
import type { Locale } from "~/i18n/markets"
import { keeper } from "~/lib/keep"
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
  /** The lowest price of its variants, major units; null when it is not sold in this market. */
  price: number | null
  currency: string
}

export interface Named {
  id: string
  handle: string
  name: string
}

const CARD_FIELDS =
  "id,handle,title,subtitle,thumbnail,metadata,images.url,images.rank,*variants,*variants.calculated_price"
export const SORTS = { newest: "-created_at", name: "title" } as const
export type Sort = keyof typeof SORTS

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

/** The second picture of the gallery; relations come in no order. */
const secondOf = ({ images, thumbnail }: HttpTypes.StoreProduct): string | null =>
  (images ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .find(({ url }) => url !== thumbnail)?.url ?? null

/** Colours that the product's metadata lists, of those in the shop's table. */
const swatchesOf = ({ metadata }: HttpTypes.StoreProduct): string[] => {
  const listed: unknown[] = Array.isArray(metadata?.colours) ? metadata.colours : []
  return listed.flatMap((colour) => {
    const key = (colour as { key?: unknown } | null)?.key
    return typeof key === "string" ? (colourOf(key, "en")?.hex ?? []) : []
  })
}

/** What a list shows of a product; its variants come with their metadata and prices. */
export function toCard(product: HttpTypes.StoreProduct, currency: string): ProductCard {
  const prices = (product.variants ?? [])
    .map((variant) => variant.calculated_price?.calculated_amount)
    .filter((amount): amount is number => typeof amount === "number")
  // Options come in no order and with translated titles; each colour has its own picture.
  shows(`card:${product.id}`)
  const pictures = new Set((product.variants ?? []).map(({ metadata }) => metadata?.picture))
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    thumbnail: product.thumbnail,
    second: secondOf(product),
    colours: pictures.size,
    swatches: swatchesOf(product),
    price: prices.length ? Math.min(...prices) : null,
    currency,
  }
}

/** A page of products with this market's prices. */
export async function listProducts(locale: Locale, wanted: Wanted): Promise<Listing> {
  const { page = 1, sort = "newest", limit = PAGE_SIZE, ...filters } = wanted
  shows("lists")
  const region = await regionOf(locale)
  const { products, count } = valueOf(
    await call<HttpTypes.StoreProductListResponse>(locale, "/store/products", {
      query: {
        ...filters,
        region_id: region.id,
        country_code: locale.market.country,
        fields: CARD_FIELDS,
        order: SORTS[sort],
        limit,
        offset: (page - 1) * limit,
      },
    }),
  )
  return {
    products: products.map((product) => toCard(product, region.currency)),
    count,
    pages: Math.max(1, Math.ceil(count / limit)),
  }
}

/** One product with all that its page shows. @throws 404 */
export async function getProduct(locale: Locale, handle: string): Promise<HttpTypes.StoreProduct> {
  const region = await regionOf(locale)
  const { products } = valueOf(
    await call<HttpTypes.StoreProductListResponse>(locale, "/store/products", {
      query: {
        handle,
        limit: 1,
        region_id: region.id,
        country_code: locale.market.country,
        fields:
          "id,handle,title,subtitle,description,thumbnail,material,metadata,*images,*options," +
          "*options.values,*variants,*variants.options,*variants.calculated_price," +
          "+variants.inventory_quantity,*categories,*collection",
      },
    }),
  )
  const [product] = products
  if (!product) throw new Response("no such product", { status: 404 })
  shows(`product:${product.id}`)
  return product
}

/** A category of either level; `parent` is the handle of the one above. */
export interface Category extends Named {
  parent: string | null
}

const MAX_CATEGORIES = 100

async function findCategories(locale: Locale, filter: object): Promise<Category[]> {
  const { product_categories: categories } = valueOf(
    await call<HttpTypes.StoreProductCategoryListResponse>(locale, "/store/product-categories", {
      query: {
        limit: MAX_CATEGORIES,
        fields: "id,handle,name,parent_category.handle",
        order: "rank",
        ...filter,
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

/** The shop's categories of the first level, in the order that staff gave them. */
export const listCategories = (locale: Locale): Promise<Named[]> =>
  findCategories(locale, { parent_category_id: "null" })

const tree = keeper<Category[]>(60_000)

/** Both levels of categories; they change seldom, and every list names them. */
export const allCategories = (locale: Locale): Promise<Category[]> =>
  tree.fresh(locale.language.catalogue, () => findCategories(locale, {}))

/** As long as shared caches keep the pages that show them. */
const KEEP_FRAME_MS = 60_000
const frame = keeper<Named[]>(KEEP_FRAME_MS)

/**
 * The categories for the head of a page. They are a side dish: while commerce is away the last known ones
 * are shown, or none. With `ask` false commerce is not asked at all.
 */
export async function frameCategories(locale: Locale, ask: boolean): Promise<Named[]> {
  const key = locale.language.catalogue
  if (!ask) return frame.last(key) ?? []
  return frame
    .fresh(key, () => listCategories(locale))
    .catch((thrown: unknown) => {
      if (!(thrown instanceof Response)) throw thrown
      lacks()
      return frame.last(key) ?? []
    })
}

/** The editions of the Games and the heritage collection. */
export async function listCollections(locale: Locale): Promise<Named[]> {
  const { collections } = valueOf(
    await call<HttpTypes.StoreCollectionListResponse>(locale, "/store/collections", {
      query: { limit: 50, fields: "id,handle,title" },
    }),
  )
  return collections.map(({ id, handle, title }) => ({ id, handle, name: title }))
}

const named = (list: Named[], handle: string): Named => {
  const found = list.find((one) => one.handle === handle)
  if (!found) throw new Response("not found", { status: 404 })
  return found
}

/** A category of either level. @throws 404 */
export const getCategory = async (locale: Locale, handle: string) =>
  named(await findCategories(locale, { handle }), handle)
/** @throws 404 */
export const getCollection = async (locale: Locale, handle: string) =>
  named(await listCollections(locale), handle)
