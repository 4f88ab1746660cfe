import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { log } from "./services"

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

interface CartStock {
  items: ({ variant: { inventory_items?: { inventory_item_id: string }[] } | null } | null)[] | null
}

/** The inventory items that a cart's lines take of. */
async function stockOf(scope: MedusaContainer, cartId: string): Promise<string[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["items.variant.inventory_items.inventory_item_id"]
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId } })
  const lines = (data as unknown as CartStock[]).flatMap(({ items }) => items ?? [])
  const parts = lines.flatMap((line) => line?.variant?.inventory_items ?? [])
  return [...new Set(parts.map(({ inventory_item_id }) => inventory_item_id))]
}

/** Clocks of several processes of commerce may differ by this much. */
const SKEW_MS = 60_000

/** Reservations of this stock, made since then, for lines of orders that are not there. */
async function strayReservations(scope: MedusaContainer, stock: string[], since: Date) {
  // As with orders: the module knows more filters than its types.
  const filters: Row = { inventory_item_id: stock, created_at: { $gte: since } }
  const made = await scope
    .resolve(Modules.INVENTORY)
    .listReservationItems(filters, { select: ["id", "line_item_id"] })
  const lines = made.flatMap(({ line_item_id }) => line_item_id ?? [])
  if (!lines.length) return []
  const living = await scope
    .resolve(Modules.ORDER)
    .listOrderLineItems({ id: lines }, { select: ["id"], withDeleted: true })
  const known = new Set(living.map(({ id }) => id))
  return made.filter(({ line_item_id: line }) => line && !known.has(line)).map(({ id }) => id)
}

/**
 * Frees stock that is kept for lines of an order which is gone: the undo of a completion may fail at the
 * reservation and go on to the order. An order is there before its reservations and goes after them, so
 * that nobody else's is taken for one.
 */
async function freeStock(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const stock = await stockOf(scope, attempt.cart_id)
  const since = new Date(new Date(attempt.created_at).getTime() - SKEW_MS)
  if (!(await strayReservations(scope, stock, since)).length) return
  // Under Medusa's own lock of the stock: of two who delete a reservation both would subtract it.
  await scope.resolve(Modules.LOCKING).execute(stock, async () => {
    const strays = await strayReservations(scope, stock, since)
    if (!strays.length) return
    await scope.resolve(Modules.INVENTORY).deleteReservationItems(strays)
    log(scope).warn(`stripe-checkout: reservations ${strays.join(", ")} were of no order, undone`)
  })
}

/**
 * Takes back what a completion left that was killed, or not undone by Medusa's own compensation. Only
 * called under the cart's lock and only while no completion is recorded, so no order that stands is
 * touched. A promotion's usage counted by the dead run stays counted: Medusa keeps no record of which
 * run counted it.
 */
export async function clearHalfMade(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const link = scope.resolve(ContainerRegistrationKeys.LINK)
  const { orders, gone } = await tracesOf(scope, attempt)
  for (const order of orders) {
    log(scope).warn(`stripe-checkout: order ${order.id} of ${attempt.id} was half made, undone`)
    const lines = (order.items ?? []).map((item) => item.id)
    await scope.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
    // Only these links: deleting "all links of the order" would cascade into the cart's payment.
    await link.dismiss(await linksOf(scope, order.id))
    await scope.resolve(Modules.ORDER).deleteOrders([order.id])
  }
  for (const id of gone) {
    log(scope).warn(`stripe-checkout: links to ${id} of ${attempt.id}, which is gone, undone`)
    await link.dismiss(await linksOf(scope, id))
  }
  await freeStock(scope, attempt)
  await scope.resolve(Modules.CART).updateCarts([{ id: attempt.cart_id, completed_at: null }])
}
