import type { MedusaContainer } from "@medusajs/framework/types"
import { sharingLines } from "../lib/stock"
import { stockOf } from "../today/stock"
import type { CartToPay, PayableCart } from "./cart"

type Line = PayableCart["items"][number]

/** Deleted variants and products that are not published any more are not sold. */
const isSold = ({ variant }: Pick<Line, "variant">): boolean =>
  variant?.product?.status === "published"

/** Whether a line takes of a stock that can run out. */
const isCounted = ({ variant }: Pick<Line, "variant">): boolean =>
  Boolean(variant?.manage_inventory && !variant.allow_backorder)

/**
 * The ids of lines that cannot be had in their quantity now: all of a line comes from one warehouse. Of
 * lines that take of the same stock the first alone can be had.
 */
export async function unavailableLines(scope: MedusaContainer, cart: CartToPay): Promise<string[]> {
  const gone = cart.items.filter((line) => !isSold(line))
  const counted = cart.items.filter((line) => isSold(line) && isCounted(line))
  const variantIds = [...new Set(counted.map((line) => line.variant_id))]
  const stock = await stockOf(scope, variantIds, cart.sales_channel_id)
  const drawing = counted.map(({ id, variant_id }) => ({
    id,
    items: stock.get(variant_id)?.items ?? [],
  }))
  const sharing = new Set(sharingLines(drawing))
  const short = counted.filter(
    (line) =>
      sharing.has(line.id) || Number(line.quantity) > (stock.get(line.variant_id)?.most ?? 0),
  )
  return [...gone, ...short].map((line) => line.id)
}

/** Whether lines of a cart that Medusa has read to complete it take of the same stock. */
export const sharesStock = (cart: Pick<PayableCart, "items">): boolean => {
  const drawing = cart.items.filter(isCounted).map(({ id, variant }) => ({
    id,
    items: (variant?.inventory_items ?? []).map(({ inventory_item_id: item }) => item),
  }))
  return sharingLines(drawing).length > 0
}
