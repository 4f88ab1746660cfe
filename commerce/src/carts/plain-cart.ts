import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isPlain, somePromotionIsAutomatic } from "@podium/stripe-checkout/today/is-of-today"
import { readPricedCart, type PricedCart } from "@podium/stripe-checkout/today/priced-cart"

/** As long as Medusa's own cart workflows wait for each other. */
const WAIT_SECONDS = 2

async function readPlainCart(scope: MedusaContainer, id: string): Promise<PricedCart | undefined> {
  const [cart, someIsAutomatic] = await Promise.all([
    readPricedCart(scope, id),
    somePromotionIsAutomatic(scope),
  ])
  return cart && !cart.completed_at && !someIsAutomatic && isPlain(cart) ? cart : undefined
}

/**
 * Does a piece of work on a cart that nothing reduces and that is not an order: its amounts follow from
 * prices, deliveries and taxes alone, and our own workflows do for it in some twenty queries what Medusa's
 * general ones do in over a hundred. Under Medusa's lock of the cart, from the reading to the last write.
 * False, with nothing changed, for every other cart and where `work` says false: that goes Medusa's way.
 */
export function asPlainCart(
  scope: MedusaContainer,
  id: string,
  work: (cart: PricedCart) => Promise<boolean>,
): Promise<boolean> {
  const locking = scope.resolve(Modules.LOCKING)
  const locked = async () => {
    const cart = await readPlainCart(scope, id)
    return cart ? work(cart) : false
  }
  return locking.execute(id, locked, { timeout: WAIT_SECONDS })
}
