import type { BigNumberInput, CalculatedPriceSet, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pricingContext, type PricedCart } from "./priced-cart"

export interface UnitPrice {
  amount: BigNumberInput
  is_tax_inclusive: boolean
}

async function priceSets(scope: MedusaContainer, variantIds: string[]) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["variant_id", "price_set_id"]
  const filters = { variant_id: variantIds }
  const { data } = await query.graph({ entity: "product_variant_price_set", fields, filters })
  return new Map(data.map((link) => [String(link.variant_id), String(link.price_set_id)]))
}

const priceOf = (set: CalculatedPriceSet | undefined): UnitPrice | undefined =>
  set && set.calculated_amount !== null && set.calculated_amount !== undefined
    ? {
        amount: set.calculated_amount,
        is_tax_inclusive: Boolean(set.is_calculated_price_tax_inclusive),
      }
    : undefined

/** Some price sets' prices in a cart's market, to its customer. */
export async function calculated(
  scope: MedusaContainer,
  ids: string[],
  context: Record<string, unknown>,
): Promise<Map<string, UnitPrice | undefined>> {
  const known = context as Record<string, string>
  const sets = await scope.resolve(Modules.PRICING).calculatePrices({ id: ids }, { context: known })
  return new Map(sets.map((set) => [set.id, priceOf(set)]))
}

/** What each line's piece costs today, by the line's id; lines without a price have none. */
export async function unitPrices(
  scope: MedusaContainer,
  cart: PricedCart,
): Promise<Map<string, UnitPrice | undefined>> {
  const variants = [...new Set(cart.items.flatMap(({ variant_id: id }) => id ?? []))]
  const sets = await priceSets(scope, variants)
  const base = { ...pricingContext(cart), is_custom_price: false }
  const found = new Map<string, UnitPrice | undefined>()
  // Prices may depend on a line's quantity: lines of one quantity are asked for together.
  for (const quantity of new Set(cart.items.map((line) => Number(line.quantity)))) {
    const lines = cart.items.filter((line) => Number(line.quantity) === quantity)
    const setOf = (line: PricedCart["items"][number]) => sets.get(line.variant_id ?? "")
    const ids = [...new Set(lines.flatMap((line) => setOf(line) ?? []))]
    const prices = ids.length ? await calculated(scope, ids, { ...base, quantity }) : new Map()
    for (const line of lines) found.set(line.id, prices.get(setOf(line) ?? ""))
  }
  return found
}
