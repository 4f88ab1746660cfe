import type { SearchContainer } from "@medusajs/framework/types"
import { setTimeout as wait } from "node:timers/promises"
import { isInStock } from "./availability"
import type { IndexedProduct } from "./indexed-product"

type Query = SearchContainer["query"]
/** Whether each product is in stock, by its id. */
export type StockStates = ReadonlyMap<string, boolean>

/** Indexes and pages ask at about the same time, a moment after a sale: one reading serves both. */
const TOGETHER_MS = 200

/** Fields that `isInStock` looks at. */
const FIELDS = [
  "id",
  "sales_channels.id",
  "sales_channels.stock_locations.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

let next: { ids: Set<string>; states: Promise<StockStates> } | null = null

function begin(query: Query) {
  const ids = new Set<string>()
  const read = async (): Promise<StockStates> => {
    await wait(TOGETHER_MS)
    next = null
    const filters = { id: [...ids] }
    const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
    const products = data as unknown as IndexedProduct[]
    return new Map(products.map((product) => [product.id, isInStock(product)]))
  }
  return { ids, states: read() }
}

/** Which of some products are in stock, read after this call; those that are gone are left out. */
export async function stockStates(query: Query, ids: string[]): Promise<StockStates> {
  if (!ids.length) return new Map()
  next ??= begin(query)
  for (const id of ids) next.ids.add(id)
  const states = await next.states
  return new Map(ids.flatMap((id) => (states.has(id) ? [[id, states.get(id) === true]] : [])))
}
