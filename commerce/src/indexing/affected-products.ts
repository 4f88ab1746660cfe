import type { Event, SearchContainer } from "@medusajs/framework/types"

type Query = SearchContainer["query"]
type Row = Record<string, unknown>
/** The products that things of one kind belong to, by the things' ids. */
type Find = (query: Query, ids: string[]) => Promise<string[]>

async function rows(query: Query, entity: string, fields: string[], filters: object) {
  // What was just deleted still says what it belonged to.
  const { data } = await query.graph({ entity, fields, filters, withDeleted: true })
  return data as unknown as Row[]
}

const texts = (found: unknown[]): string[] =>
  found.filter((one): one is string => typeof one === "string")

/** Products whose relation has one of the ids. */
const productsBy =
  (relation: (ids: string[]) => object): Find =>
  async (query, ids) =>
    texts((await rows(query, "product", ["id"], relation(ids))).map(({ id }) => id))

/** Rows that name their product themselves. */
const namedBy =
  (entity: string): Find =>
  async (query, ids) => {
    const found = await rows(query, entity, ["product_id"], { id: ids })
    return texts(found.map(({ product_id: product }) => product))
  }

const stock: Find = async (query, ids) => {
  const fields = ["inventory_item.variants.product_id"]
  const levels = await rows(query, "inventory_level", fields, { id: ids })
  const items = levels.map(({ inventory_item: item }) => item as { variants?: Row[] } | null)
  const variants = items.flatMap((item) => item?.variants ?? [])
  return texts(variants.map(({ product_id: product }) => product))
}

/** Of a pair of a variant and what it is made up of. */
const byStocked: Find = async (query, ids) => {
  const links = await rows(query, "product_variant_inventory_item", ["variant_id"], { id: ids })
  const variants = texts(links.map(({ variant_id: variant }) => variant))
  return variants.length ? namedBy("product_variant")(query, variants) : []
}

/** Whatever is sold in a channel whose warehouses are others now. */
const byWarehouse: Find = async (query, ids) => {
  const links = await rows(query, "sales_channel_location", ["sales_channel_id"], { id: ids })
  const channels = texts(links.map(({ sales_channel_id: channel }) => channel))
  if (!channels.length) return []
  const filters = { sales_channel_id: channels }
  const sold = await rows(query, "product_sales_channel", ["product_id"], filters)
  return texts(sold.map(({ product_id: product }) => product))
}

const byValue: Find = async (query, ids) => {
  const filters = { options: { id: ids } }
  const variants = await rows(query, "product_variant", ["product_id"], filters)
  return texts(variants.map(({ product_id: product }) => product))
}

const FINDERS: Record<string, Find> = {
  product: async (_query, ids) => ids,
  "product-variant": namedBy("product_variant"),
  "product-option": productsBy((id) => ({ options: { id } })),
  "product-option-value": byValue,
  "product-category": productsBy((id) => ({ categories: { id } })),
  "product-collection": productsBy((id) => ({ collection_id: id })),
  "product-tag": productsBy((id) => ({ tags: { id } })),
  "inventory-level": stock,
  LinkProductSalesChannel: namedBy("product_sales_channel"),
  LinkProductVariantInventoryItem: byStocked,
  LinkSalesChannelStockLocation: byWarehouse,
}

/** What translations are of, by the name under which their events would come. */
const TRANSLATED: Record<string, string> = {
  product: "product",
  product_category: "product-category",
  product_collection: "product-collection",
  product_option_value: "product-option-value",
}

const translated: Find = async (query, ids) => {
  const fields = ["reference", "reference_id"]
  const found = await rows(query, "translation", fields, { id: ids })
  const products = Object.entries(TRANSLATED).map(([reference, kind]) => {
    const own = found.filter((row) => row.reference === reference)
    return own.length ? FINDERS[kind]?.(query, texts(own.map((row) => row.reference_id))) : []
  })
  return (await Promise.all(products)).flatMap((some) => some ?? [])
}

const on = (thing: string, ...what: string[]) => what.map((action) => `${thing}.${action}`)
const CHANGES = ["created", "updated", "deleted"]

/**
 * A sale, a return, a delivery to the stock: what is left of something. No workflow speaks of it, so that
 * it comes with the module's name before it; a reservation is told of as its stock level.
 */
export const STOCK_EVENTS = on("inventory.inventory-level", ...CHANGES)
/** The product is sold out or has come back: found by subscribers/stock-changed.ts. */
export const STOCK_TURNED = "product.stock-turned"

/** Nothing is known to have changed: indexing/check-all.ts has documents compared, and pages stay. */
export const PRODUCT_CHECKED = "product.index-checked"

/**
 * What makes a document stale. Some come with the module's name before them, which is all there is
 * when no workflow speaks: a collection's new products are told of as products.
 */
export const PRODUCT_INDEX_EVENTS = [
  on("product", ...CHANGES),
  STOCK_TURNED,
  on("product.product", "updated"),
  on("product-variant", ...CHANGES),
  on("product-option", ...CHANGES),
  on("product-option-value", ...CHANGES),
  on("product-category", "updated", "deleted"),
  on("product-collection", "updated", "deleted"),
  on("product-tag", "updated", "deleted"),
  on("translation", ...CHANGES),
  on("LinkProductSalesChannel", "attached", "detached"),
  on("LinkProductVariantInventoryItem", "attached", "detached"),
  on("LinkSalesChannelStockLocation", "attached", "detached"),
].flat()

/** What the indexes listen to. */
export const INDEX_EVENTS = [...PRODUCT_INDEX_EVENTS, PRODUCT_CHECKED]

/** `product.product.updated` is about a product, as `product.updated` is. */
const kindOf = ({ name }: Event): string => name.split(".").at(-2) ?? ""

/** An event's data names what it is about in one of three ways. */
export function idsIn({ data }: Event): string[] {
  const things = [data].flat() as ({ id?: string | string[] } | null)[]
  return texts(things.flatMap((thing) => thing?.id ?? []))
}

/** The ids of the products whose documents some events make stale, each once. */
export async function affectedProducts(query: Query, events: Event[]): Promise<string[]> {
  const byKind = new Map<string, string[]>()
  for (const event of events) {
    const kind = kindOf(event)
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...idsIn(event)])
  }
  const found = await Promise.all(
    [...byKind].map(([kind, ids]) => {
      const find = kind === "translation" ? translated : FINDERS[kind]
      return find ? find(query, [...new Set(ids)]) : []
    }),
  )
  return [...new Set(found.flat())]
}
