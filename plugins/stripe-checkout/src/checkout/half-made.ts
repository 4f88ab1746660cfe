import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { log } from "./services"

/** The mark on the cart, copied to its order, by which an order that never got its link is found. */
export const ATTEMPT_MARK = "checkout_attempt"

/** Orders that a completion which died has left behind: linked to the cart, or only marked. */
async function halfMadeOrders(scope: MedusaContainer, attempt: AttemptRow) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: attempt.cart_id },
  })
  const linked = links.map((link) => String(link.order_id))
  // The module takes filters on metadata, its types do not know of them.
  const filters: Record<string, unknown> = {
    created_at: { $gte: attempt.created_at },
    $or: [{ id: linked }, { metadata: { [ATTEMPT_MARK]: attempt.id } }],
  }
  return scope.resolve(Modules.ORDER).listOrders(filters, { select: ["id"], relations: ["items"] })
}

/** The links that a completion makes from its order. */
async function linksOf(scope: MedusaContainer, orderId: string) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const linked = async (entity: string, field: string) => {
    const filters = { order_id: orderId }
    const { data } = await query.graph({ entity, fields: [field], filters })
    return data.map((row) => String(row[field]))
  }
  const order = { [Modules.ORDER]: { order_id: orderId } }
  const [carts, collections, promotions] = await Promise.all([
    linked("order_cart", "cart_id"),
    linked("order_payment_collection", "payment_collection_id"),
    linked("order_promotion", "promotion_id"),
  ])
  return [
    ...carts.map((cart_id) => ({ ...order, [Modules.CART]: { cart_id } })),
    ...collections.map((payment_collection_id) => ({
      ...order,
      [Modules.PAYMENT]: { payment_collection_id },
    })),
    ...promotions.map((promotion_id) => ({ ...order, [Modules.PROMOTION]: { promotion_id } })),
  ]
}

/**
 * Takes back what a completion left that was killed, or not undone by Medusa's own compensation. Only
 * called under the cart's lock and only while no completion is recorded, so no order that stands is
 * touched. A promotion's usage counted by the dead run stays counted: Medusa keeps no record of which
 * run counted it.
 */
export async function clearHalfMade(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const link = scope.resolve(ContainerRegistrationKeys.LINK)
  for (const order of await halfMadeOrders(scope, attempt)) {
    log(scope).warn(`stripe-checkout: order ${order.id} of ${attempt.id} was half made, undone`)
    const lines = (order.items ?? []).map((item) => item.id)
    await scope.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
    // Only these links: deleting "all links of the order" would cascade into the cart's payment.
    await link.dismiss(await linksOf(scope, order.id))
    await scope.resolve(Modules.ORDER).deleteOrders([order.id])
  }
  await scope.resolve(Modules.CART).updateCarts([{ id: attempt.cart_id, completed_at: null }])
}
