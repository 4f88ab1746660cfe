import type { SearchContainer } from "@medusajs/framework/types"
import { isInStock } from "../indexing/availability"
import type { IndexedProduct } from "../indexing/indexed-product"

type Query = SearchContainer["query"]

/** Products remembered; beyond that it begins anew, which costs lists a purge too many. */
const MAX_REMEMBERED = 50_000

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

/**
 * Whether any of some products has sold out or come back since it was last looked at. Lists count what is
 * in stock, but not how much there is of it: most sales leave them true.
 */
export function stockTurns() {
  const last = new Map<string, boolean>()
  return async (query: Query, ids: string[]): Promise<boolean> => {
    if (!ids.length) return false
    const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
    if (last.size > MAX_REMEMBERED) last.clear()
    const turned = (data as unknown as IndexedProduct[]).map((product) => {
      const now = isInStock(product)
      const isSame = last.get(product.id) === now
      last.set(product.id, now)
      return !isSame
    })
    return turned.includes(true)
  }
}
