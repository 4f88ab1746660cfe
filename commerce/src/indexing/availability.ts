import { mostInOneLine } from "@podium/stripe-checkout/lib/stock"
import type { IndexedProduct, IndexedVariant } from "./indexed-product"

/** Whether one more can be bought: there is enough of everything that it is made up of. */
function canBeBought(variant: IndexedVariant, locations: ReadonlySet<string>): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) return true
  return (mostInOneLine(variant.inventory_items ?? [], locations) ?? 0) >= 1
}

/** Whether any variant can be bought from a stock location of any of the product's sales channels. */
export function isInStock(product: IndexedProduct): boolean {
  const channels = product.sales_channels ?? []
  const places = channels.flatMap((channel) => channel.stock_locations ?? [])
  const locations = new Set(places.map(({ id }) => id))
  return (product.variants ?? []).some((variant) => canBeBought(variant, locations))
}
