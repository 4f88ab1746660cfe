import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { Warehouse } from "../data/markets"
import { CATALOGUE } from "../data/products/catalogue"
import { variantsOf } from "../data/variants"
import { byColumn, idOf, rows } from "./step"

/** Stock at the warehouses. Levels that exist are left alone: they are what was sold since. */
export async function applyStock(
  scope: MedusaContainer,
  warehouses: Map<string, string>,
): Promise<string> {
  const items = byColumn(await rows(scope, "inventory_item", ["sku"]), "sku")
  const levels = await rows(scope, "inventory_level", ["inventory_item_id", "location_id"])
  const known = new Set(levels.map((row) => `${row.inventory_item_id} ${row.location_id}`))
  const missing = CATALOGUE.flatMap(variantsOf)
    .flatMap(({ sku, stock }) =>
      [...warehouses].map(([code, location_id]) => ({
        inventory_item_id: idOf(items, sku),
        location_id,
        stocked_quantity: stock[code as Warehouse],
      })),
    )
    .filter((level) => !known.has(`${level.inventory_item_id} ${level.location_id}`))
  if (missing.length) {
    await createInventoryLevelsWorkflow(scope).run({ input: { inventory_levels: missing } })
  }
  return `${missing.length} levels new`
}
