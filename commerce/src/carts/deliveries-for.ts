import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { applyTranslations, MedusaError } from "@medusajs/framework/utils"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { deliveries } from "@podium/stripe-checkout/today/deliveries"
import { isPlain } from "@podium/stripe-checkout/today/is-of-today"
import { readPricedCart, type PricedCart } from "@podium/stripe-checkout/today/priced-cart"

/** A way of delivery as it is offered to a fan. */
export interface OfferedDelivery {
  id: string
  name: string
  description: string | null
  amount: number
}

interface Option {
  id: string
  name: string
  type?: { id: string; description: string | null } | null
  amount?: BigNumberInput | null
}

const offered = ({ id, name, type, amount }: Option): OfferedDelivery => ({
  id,
  name,
  description: type?.description ?? null,
  amount: Number(amount),
})

/** Undefined where a carrier would have to be asked, or something reduces the cart. */
async function readFor(scope: MedusaContainer, cart: PricedCart): Promise<Option[] | undefined> {
  const found = isPlain(cart) ? await deliveries(scope, cart) : undefined
  if (!found) return undefined
  const localeCode = cart.locale ?? undefined
  await applyTranslations({ localeCode, objects: found as never, container: scope })
  return found
}

/**
 * What a cart can be delivered by: Medusa's own list, found for plain carts with less reading. Options
 * without a price for the cart are none.
 * @throws MedusaError 404
 */
export async function deliveriesFor(
  scope: MedusaContainer,
  cartId: string,
): Promise<OfferedDelivery[]> {
  const cart = await readPricedCart(scope, cartId)
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such cart.")
  const simple = await readFor(scope, cart)
  if (simple) return simple.map(offered)
  const input = { cart_id: cartId, is_return: false }
  const { result } = await listShippingOptionsForCartWorkflow(scope).run({ input })
  const options = result as unknown as Option[]
  return options.filter(({ amount }) => amount !== null && amount !== undefined).map(offered)
}
