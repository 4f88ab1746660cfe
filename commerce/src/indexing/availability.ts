import type { IndexedProduct, IndexedVariant, StockedItem } from "./indexed-product"

function left(item: StockedItem, locations: ReadonlySet<string>): number {
  const levels = item.inventory?.location_levels ?? []
  return levels
    .filter(({ location_id: location }) => locations.has(location))
    .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0)
}

/** Whether one more can be bought: there is enough of everything that it is made up of. */
function canBeBought(variant: IndexedVariant, locations: ReadonlySet<string>): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) return true
  const items = variant.inventory_items ?? []
  return items.length > 0 && items.every((item) => left(item, locations) >= item.required_quantity)
}

/** Whether any variant can be bought from a stock location of any of the product's sales channels. */
export function isInStock(product: IndexedProduct): boolean {
  const channels = product.sales_channels ?? []
  const places = channels.flatMap((channel) => channel.stock_locations ?? [])
  const locations = new Set(places.map(({ id }) => id))
  return (product.variants ?? []).some((variant) => canBeBought(variant, locations))
}
