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

/**
 * For completeCart's `orderCreated` hook, the last thing that it does: from here on the order stands.
 * The table's unique cart refuses a second order, whose workflow then undoes itself. Returns the undo.
 */
export async function recordCompletion(
  scope: MedusaContainer,
  cartId: string,
  orderId: string,
): Promise<string> {
  const id = await stripeCheckout(scope).recordOrder(cartId, orderId)
  if (!id) throw refuse("The payment of this cart has ended meanwhile.", "not_paid")
  return id
}

/** Undo of `recordCompletion`. */
export async function eraseCompletion(scope: MedusaContainer, id: string): Promise<void> {
  await stripeCheckout(scope).eraseOrder(id)
}
