import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { Warehouse } from "../data/markets"
import type { CatalogueProduct } from "../data/products/product"
import { variantsOf } from "../data/variants"
import { runQuietly } from "./quiet"
import { byColumn, idOf, rows } from "./step"

/** Ids of the warehouses by code. */
export type Warehouses = Map<string, string>

/**
 * Stock of some products at the warehouses. Levels that exist are left alone: they are what was sold
 * since. Returns how many are new.
 */
export async function applyStock(
  scope: MedusaContainer,
  warehouses: Warehouses,
  products: CatalogueProduct[],
): Promise<number> {
  const variants = products.flatMap(variantsOf)
  const skus = variants.map(({ sku }) => sku)
  const items = byColumn(await rows(scope, "inventory_item", ["sku"], { sku: skus }), "sku")
  const levels = await rows(scope, "inventory_level", ["inventory_item_id", "location_id"], {
    inventory_item_id: [...items.values()].map(({ id }) => id),
  })
  const known = new Set(levels.map((row) => `${row.inventory_item_id} ${row.location_id}`))
  const missing = variants
    .flatMap(({ sku, stock }) =>
      [...warehouses].map(([code, location_id]) => ({
        inventory_item_id: idOf(items, sku),
        location_id,
        stocked_quantity: stock[code as Warehouse],
      })),
    )
    .filter((level) => !known.has(`${level.inventory_item_id} ${level.location_id}`))
  if (missing.length) {
    await runQuietly(scope, createInventoryLevelsWorkflow, { inventory_levels: missing })
  }
  return missing.length
}
