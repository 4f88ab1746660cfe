import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import type { CartToPay } from "./cart"

/** Deleted variants and products that are not published any more are not sold. */
const isSold = ({ variant }: Pick<CartToPay["items"][number], "variant">): boolean =>
  variant?.product?.status === "published"

/** The ids of lines that cannot be had in their quantity now; lines of one variant count together. */
export async function unavailableLines(scope: MedusaContainer, cart: CartToPay): Promise<string[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const gone = cart.items.filter((line) => !isSold(line))
  const counted = cart.items.filter(
    (line) => isSold(line) && line.variant?.manage_inventory && !line.variant.allow_backorder,
  )
  const variantIds = [...new Set(counted.map((line) => line.variant_id))]
  if (!variantIds.length) return gone.map((line) => line.id)
  const stock = await getVariantAvailability(query, {
    variant_ids: variantIds,
    sales_channel_id: cart.sales_channel_id,
  })
  const wanted = new Map<string, number>()
  for (const line of counted) {
    wanted.set(line.variant_id, (wanted.get(line.variant_id) ?? 0) + Number(line.quantity))
  }
  const short = counted.filter(
    ({ variant_id }) => (wanted.get(variant_id) ?? 0) > (stock[variant_id]?.availability ?? 0),
  )
  return [...gone, ...short].map((line) => line.id)
}
