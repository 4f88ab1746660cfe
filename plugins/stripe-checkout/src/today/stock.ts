import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mostInOneLine, type Part } from "../lib/stock"

const FIELDS = [
  "variant_id",
  "inventory_item_id",
  "required_quantity",
  "inventory.location_levels.location_id",
  "inventory.location_levels.stocked_quantity",
  "inventory.location_levels.reserved_quantity",
]

type Row = Part & { variant_id: string; inventory_item_id: string }

/** What is there of a variant. */
export interface Stock {
  /** The most that one line can have; null where nothing says what it is made up of. */
  most: number | null
  /** The inventory items that it is made up of. */
  items: string[]
}

/** The stock of variants that a sales channel can sell from, by their ids. */
export async function stockOf(
  scope: MedusaContainer,
  variant_ids: string[],
  sales_channel_id: string,
): Promise<Map<string, Stock>> {
  if (!variant_ids.length) return new Map()
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [parts, channel] = await Promise.all([
    query.graph({
      entity: "product_variant_inventory_items",
      fields: FIELDS,
      filters: { variant_id: variant_ids },
    }),
    query.graph({
      entity: "sales_channel_locations",
      fields: ["stock_location_id"],
      filters: { sales_channel_id },
    }),
  ])
  const places = new Set(channel.data.map((row) => String(row.stock_location_id)))
  const rows = parts.data as unknown as Row[]
  return new Map(
    variant_ids.map((id) => {
      const own = rows.filter(({ variant_id }) => variant_id === id)
      const items = own.map(({ inventory_item_id: item }) => item)
      return [id, { most: mostInOneLine(own, places), items }]
    }),
  )
}
