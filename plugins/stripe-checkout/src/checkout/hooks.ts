import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
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

/**
 * Records an order, or finds the record of it: PostgreSQL may have written it and gone away before it said
 * so, and whoever took that for a failure would undo an order that stands.
 */
async function recordOrder(scope: MedusaContainer, cartId: string, orderId: string) {
  const service = stripeCheckout(scope)
  try {
    return await service.recordOrder(cartId, orderId)
  } catch (lost) {
    for (let asked = 1; ; asked += 1) {
      try {
        const [known] = await service.listCompletions({ order_id: orderId }, { take: 1 })
        if (known) return known.id
        throw lost
      } catch (error) {
        if (error === lost || asked === ASKED.times) throw lost
        await setTimeout(ASKED.waitMs)
      }
    }
  }
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
  if (!id) throw refuse("The payment of this cart has ended meanwhile.", "not_paid")
  return id
}

/** Undo of `recordCompletion`. */
export async function eraseCompletion(scope: MedusaContainer, id: string): Promise<void> {
  await stripeCheckout(scope).eraseOrder(id)
}
