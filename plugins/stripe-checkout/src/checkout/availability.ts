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

/** The ids of lines that stand in the way of an order. */
export interface InTheWay {
  /** They cannot be had in their quantity now: all of a line comes from one warehouse. */
  unavailable: string[]
  /** They take of the same stock, so that one order can have one of them. */
  sharing: string[]
}

/** What stands in the way of an order of this cart. */
export async function linesInTheWay(scope: MedusaContainer, cart: CartToPay): Promise<InTheWay> {
  const gone = cart.items.filter((line) => !isSold(line))
  const counted = cart.items.filter((line) => isSold(line) && isCounted(line))
  const variantIds = [...new Set(counted.map((line) => line.variant_id))]
  const stock = await stockOf(scope, variantIds, cart.sales_channel_id)
  const drawing = counted.map(({ id, variant_id }) => ({
    id,
    items: stock.get(variant_id)?.items ?? [],
  }))
  const short = counted.filter(
    ({ quantity, variant_id }) => Number(quantity) > (stock.get(variant_id)?.most ?? 0),
  )
  return { unavailable: [...gone, ...short].map(({ id }) => id), sharing: sharingLines(drawing) }
}

/** Whether lines of a cart that Medusa has read to complete it take of the same stock. */
export const sharesStock = (cart: Pick<PayableCart, "items">): boolean => {
  const drawing = cart.items.filter(isCounted).map(({ id, variant }) => ({
    id,
    items: (variant?.inventory_items ?? []).map(({ inventory_item_id: item }) => item),
  }))
  return sharingLines(drawing).length > 0
}
