import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { deliveries } from "./deliveries"
import type { PricedCart } from "./priced-cart"
import { sameTaxLines, taxLines } from "./tax-lines"
import { unitPrices, type UnitPrice } from "./unit-prices"

/** Nothing but list prices, deliveries and taxes makes up this cart's total. */
export const isPlain = (cart: PricedCart): boolean =>
  !cart.promotions.some(Boolean) &&
  !cart.credit_lines.length &&
  ![...cart.items, ...cart.shipping_methods].some(({ adjustments }) => adjustments.length) &&
  cart.items.every((line) => line.variant_id && !line.is_custom_price && !line.is_giftcard)

/** Whether some promotion is given without a code: then only Medusa's workflow knows what it comes to. */
export async function somePromotionIsAutomatic(scope: MedusaContainer): Promise<boolean> {
  const promotions = scope.resolve(Modules.PROMOTION)
  const filters = { is_automatic: true, status: ["active" as const] }
  return (await promotions.listPromotions(filters, { take: 1, select: ["id"] })).length > 0
}

const isSame = (
  kept: { amount: BigNumberInput; is_tax_inclusive: boolean },
  today: UnitPrice | undefined,
): boolean =>
  today !== undefined &&
  MathBN.eq(kept.amount, today.amount) &&
  kept.is_tax_inclusive === today.is_tax_inclusive

async function pricesAreSame(scope: MedusaContainer, cart: PricedCart): Promise<boolean> {
  const prices = await unitPrices(scope, cart)
  return cart.items.every(({ id, unit_price: amount, is_tax_inclusive }) =>
    isSame({ amount, is_tax_inclusive }, prices.get(id)),
  )
}

async function deliveriesAreSame(scope: MedusaContainer, cart: PricedCart): Promise<boolean> {
  if (cart.shipping_methods.length > 1) return false // of several, Medusa drops those not needed
  const wanted = cart.shipping_methods.map(({ shipping_option_id: id }) => id)
  if (!wanted.length) return true
  const found = await deliveries(scope, cart, wanted)
  return cart.shipping_methods.every((method) => {
    const today = found?.find(({ id }) => id === method.shipping_option_id)
    return isSame(method, today)
  })
}

/**
 * Whether Medusa's refresh of this cart would change none of its amounts: found by reading alone, at a
 * third of the refresh's cost. False also where that cannot be told here; then the refresh tells.
 */
export async function isOfToday(scope: MedusaContainer, cart: PricedCart): Promise<boolean> {
  if (!isPlain(cart)) return false
  const answers = await Promise.all([
    somePromotionIsAutomatic(scope).then((some) => !some),
    pricesAreSame(scope, cart),
    deliveriesAreSame(scope, cart),
    taxLines(scope, cart).then((today) => sameTaxLines(cart, today)),
  ])
  return answers.every(Boolean)
}
