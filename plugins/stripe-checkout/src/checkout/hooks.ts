import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Unrecorded } from "../lib/completion-error"
import { sharesStock } from "./availability"
import { fingerprintOf, type PayableCart } from "./cart"
import { stripeCheckout } from "./services"

const refuse = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/**
 * For completeCart's `validate` hook: the cart that Medusa has read under its lock, and makes the order
 * of, has to be the cart that was paid for. A cart completes only through a payment, never by itself.
 */
export async function assertPaidFor(scope: MedusaContainer, cart: PayableCart): Promise<void> {
  const service = stripeCheckout(scope)
  if (await service.orderOfCart(cart.id)) return // the order stands: asking again is harmless
  const [attempt] = await service.listAttempts(
    { cart_id: cart.id, state: "completing" },
    { take: 1 },
  )
  if (!attempt) throw refuse("A cart becomes an order once it is paid.", "not_paid")
  if (fingerprintOf(cart) !== attempt.fingerprint) {
    throw refuse("The cart is not the one that was paid for.", "cart_changed")
  }
  if (sharesStock(cart)) {
    throw refuse("Several lines take of the same stock.", MedusaError.Codes.INSUFFICIENT_INVENTORY)
  }
}

/** So often, and so far apart, PostgreSQL is asked for a record whose answer was lost. */
const ASKED = { times: 10, waitMs: 1_000 }

/** The record of an order, asked for until PostgreSQL answers. */
async function findRecord(scope: MedusaContainer, order_id: string): Promise<string | undefined> {
  const find = () => stripeCheckout(scope).listCompletions({ order_id }, { take: 1 })
  for (let asked = 1; asked < ASKED.times; asked += 1) {
    try {
      return (await find())[0]?.id
    } catch {
      await setTimeout(ASKED.waitMs)
    }
  }
  return (await find())[0]?.id
}

/**
 * Records an order, or finds the record of it: PostgreSQL may have written it and gone away before it said
 * so, and whoever took that for a failure would undo an order that stands.
 */
async function recordOrder(scope: MedusaContainer, cartId: string, orderId: string) {
  try {
    return await stripeCheckout(scope).recordOrder(cartId, orderId)
  } catch (lost) {
    const known = await findRecord(scope, orderId)
    if (known) return known
    throw lost
  }
}

/** A payment that has ended is no more to be completed; an order that is gone can be made anew. */
async function whyNotRecorded(scope: MedusaContainer, cart_id: string): Promise<Error> {
  const waiting = { cart_id, state: "completing" as const, order_id: null }
  const [attempt] = await stripeCheckout(scope).listAttempts(waiting, { take: 1 })
  if (attempt) return new Unrecorded(`the order of cart ${cart_id} was undone meanwhile`)
  return refuse("The payment of this cart has ended meanwhile.", "not_paid")
}

/**
 * For completeCart's `orderCreated` hook, the last thing that it does: from here on the order stands.
 * The table's unique cart refuses a second order, whose workflow then undoes itself. Returns the undo.
 */
export async function recordCompletion(
  scope: MedusaContainer,
  cartId: string,
  orderId: string,
): Promise<string> {
  const id = await recordOrder(scope, cartId, orderId)
  if (!id) throw await whyNotRecorded(scope, cartId)
  return id
}

/** Undo of `recordCompletion`. */
export async function eraseCompletion(scope: MedusaContainer, id: string): Promise<void> {
  await stripeCheckout(scope).eraseOrder(id)
}
