import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { log, stripeCheckout } from "./services"

/** The mark on the cart, copied to its order, by which an order that never got its link is found. */
export const ATTEMPT_MARK = "checkout_attempt"

type Row = Record<string, unknown>

/** One column of the links in which another has one of these values. */
async function linked(scope: MedusaContainer, entity: string, filters: Row, field: string) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: [field], filters })
  return data.map((row) => String((row as Row)[field]))
}

/** The orders that a cart or its payments are linked to, whether these orders are still there or not. */
async function linkedOrders(scope: MedusaContainer, { cart_id }: AttemptRow): Promise<string[]> {
  const [ofCart, collections] = await Promise.all([
    linked(scope, "order_cart", { cart_id }, "order_id"),
    linked(scope, "cart_payment_collection", { cart_id }, "payment_collection_id"),
  ])
  const paid = { payment_collection_id: collections }
  const ofPayments = collections.length
    ? await linked(scope, "order_payment_collection", paid, "order_id")
    : []
  return [...new Set([...ofCart, ...ofPayments])]
}

/**
 * What a completion which died has left behind: orders, linked to the cart or only marked, and the ids
 * of orders that are gone but for a link. Medusa makes an order's links one after the other, and undoes
 * none of them when it breaks off between two; it would take the cart for completed for ever.
 */
async function tracesOf(scope: MedusaContainer, attempt: AttemptRow) {
  const ids = await linkedOrders(scope, attempt)
  // The module takes filters on metadata, its types do not know of them.
  const filters: Row = {
    created_at: { $gte: attempt.created_at },
    $or: [{ id: ids }, { metadata: { [ATTEMPT_MARK]: attempt.id } }],
  }
  const module = scope.resolve(Modules.ORDER)
  const orders = await module.listOrders(filters, { select: ["id"], relations: ["items"] })
  const unknown = ids.filter((id) => !orders.some((order) => order.id === id))
  const older = unknown.length ? await module.listOrders({ id: unknown }, { select: ["id"] }) : []
  const gone = unknown.filter((id) => !older.some((order) => order.id === id))
  return { orders, gone }
}

/** The links that a completion makes from its order. */
async function linksOf(scope: MedusaContainer, order_id: string) {
  const order = { [Modules.ORDER]: { order_id } }
  const [carts, collections, promotions] = await Promise.all([
    linked(scope, "order_cart", { order_id }, "cart_id"),
    linked(scope, "order_payment_collection", { order_id }, "payment_collection_id"),
    linked(scope, "order_promotion", { order_id }, "promotion_id"),
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

/** Clocks of several processes of commerce may differ by this much. */
const SKEW_MS = 60_000

/** Under Medusa's own lock of these stocks: who changes one reads and writes its sum. */
async function withStock(scope: MedusaContainer, items: string[], work: () => Promise<unknown>) {
  if (!items.length) return
  await scope.resolve(Modules.LOCKING).execute([...new Set(items)], work)
}

/**
 * Frees stock that is kept for lines of an order which is gone: the undo of a completion may fail at the
 * reservation and go on to the order.
 */
async function freeStrays(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const service = stripeCheckout(scope)
  const since = new Date(new Date(attempt.created_at).getTime() - SKEW_MS)
  const find = () => service.listStrayReservations(attempt.cart_id, since)
  const items = (await find()).map(({ inventory_item_id: item }) => item)
  await withStock(scope, items, async () => {
    const strays = (await find()).map(({ id }) => id)
    if (!strays.length) return
    await scope.resolve(Modules.INVENTORY).deleteReservationItems(strays)
    log(scope).warn(`stripe-checkout: reservations ${strays.join(", ")} were of no order, undone`)
  })
}

/** Frees the stock that is kept for lines of an order. */
async function freeLines(scope: MedusaContainer, lines: string[]): Promise<void> {
  if (!lines.length) return
  const inventory = scope.resolve(Modules.INVENTORY)
  const select = { select: ["inventory_item_id"] }
  const kept = await inventory.listReservationItems({ line_item_id: lines }, select)
  const items = kept.map(({ inventory_item_id: item }) => item)
  await withStock(scope, items, () => inventory.deleteReservationItemsByLineItem(lines))
}

/**
 * Takes back what a completion left that was killed, or not undone by Medusa's own compensation. Only
 * called under the cart's lock and only while no completion is recorded, so no order that stands is
 * touched. What the dead run counted of promotions stays counted for the next one (`promotion-usage.ts`).
 */
export async function clearHalfMade(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const link = scope.resolve(ContainerRegistrationKeys.LINK)
  const { orders, gone } = await tracesOf(scope, attempt)
  for (const order of orders) {
    // Another process may have come to its end meanwhile, with a lock that PostgreSQL had forgotten.
    if (await stripeCheckout(scope).orderOfCart(attempt.cart_id)) return
    log(scope).warn(`stripe-checkout: order ${order.id} of ${attempt.id} was half made, undone`)
    await freeLines(
      scope,
      (order.items ?? []).map(({ id }) => id),
    )
    // Only these links: deleting "all links of the order" would cascade into the cart's payment.
    await link.dismiss(await linksOf(scope, order.id))
    await scope.resolve(Modules.ORDER).deleteOrders([order.id])
  }
  for (const id of gone) {
    log(scope).warn(`stripe-checkout: links to ${id} of ${attempt.id}, which is gone, undone`)
    await link.dismiss(await linksOf(scope, id))
  }
  await freeStrays(scope, attempt)
  await scope.resolve(Modules.CART).updateCarts([{ id: attempt.cart_id, completed_at: null }])
}
