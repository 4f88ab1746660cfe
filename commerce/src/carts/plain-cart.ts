import type { MedusaContainer } from "@medusajs/framework/types"
import { isPlain, somePromotionIsAutomatic } from "@podium/stripe-checkout/today/is-of-today"
import { readPricedCart, type PricedCart } from "@podium/stripe-checkout/today/priced-cart"

/**
 * A cart that nothing reduces and that is not an order: its amounts follow from prices, deliveries and
 * taxes alone. For such a cart our own workflows do in some twenty queries what Medusa's general ones do
 * in over a hundred; every other cart, and one that is not there, is undefined here and goes their way.
 */
export async function readPlainCart(
  scope: MedusaContainer,
  cartId: string,
): Promise<PricedCart | undefined> {
  const [cart, someIsAutomatic] = await Promise.all([
    readPricedCart(scope, cartId),
    somePromotionIsAutomatic(scope),
  ])
  return cart && !cart.completed_at && !someIsAutomatic && isPlain(cart) ? cart : undefined
}
