import type {
  ItemTaxLineDTO,
  MedusaContainer,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types"
import { applyTranslationsToTaxLines, Modules } from "@medusajs/framework/utils"
import type { PricedCart } from "./priced-cart"

export type TaxLine = ItemTaxLineDTO | ShippingTaxLineDTO

function taxContext(cart: PricedCart): TaxCalculationContext | undefined {
  const to = cart.shipping_address
  if (!cart.region?.automatic_taxes || !to?.country_code) return undefined
  const customer = cart.customer && {
    id: cart.customer.id,
    email: cart.customer.email,
    customer_groups: (cart.customer.groups ?? []).map(({ id }) => id),
    metadata: cart.customer.metadata,
  }
  return {
    address: {
      country_code: to.country_code,
      province_code: to.province,
      address_1: to.address_1,
      address_2: to.address_2,
      city: to.city,
      postal_code: to.postal_code,
      metadata: to.metadata,
    },
    customer: customer ?? undefined,
    is_return: false,
    locale: cart.locale ?? undefined,
    shipping_methods: cart.shipping_methods.map(({ id, name, shipping_option_id, amount }) => ({
      id,
      name,
      shipping_option_id,
      amount,
    })),
  } as TaxCalculationContext
}

/** Today's taxes of a cart's lines and deliveries, in the cart's language; none where none are due. */
export async function taxLines(scope: MedusaContainer, cart: PricedCart): Promise<TaxLine[]> {
  const context = taxContext(cart)
  if (!context) return []
  const { currency_code } = cart
  const items = cart.items
    .filter((line) => !line.is_giftcard)
    .map(({ id, product_id, product_type_id, quantity, unit_price }) => ({
      id,
      product_id: product_id ?? "",
      product_type_id: product_type_id ?? undefined,
      quantity: Number(quantity),
      unit_price,
      currency_code,
    }))
  const methods = cart.shipping_methods.map(({ id, shipping_option_id, amount }) => ({
    id,
    shipping_option_id,
    unit_price: amount,
    currency_code,
  }))
  const wanted = [...items, ...methods]
  if (!wanted.length) return []
  const found = await scope.resolve(Modules.TAX).getTaxLines(wanted, context)
  // Both kinds have what is translated: a rate's id and its name.
  const lines = found as ItemTaxLineDTO[]
  return applyTranslationsToTaxLines(lines, cart.locale ?? undefined, scope)
}

const belongsTo = (line: TaxLine): string =>
  "line_item_id" in line ? line.line_item_id : line.shipping_line_id

const sign = (of: string, rate: unknown, code: unknown, provider: unknown, words: unknown) =>
  JSON.stringify([of, Number(rate), code ?? null, provider ?? null, words ?? null])

/** Whether a cart's own tax lines say what these say. */
export function sameTaxLines(cart: PricedCart, today: TaxLine[]): boolean {
  const kept = [...cart.items, ...cart.shipping_methods].flatMap(({ id, tax_lines: lines }) =>
    lines.map((line) => sign(id, line.rate, line.code, line.provider_id, line.description)),
  )
  const due = today.map((line) =>
    sign(belongsTo(line), line.rate, line.code, line.provider_id, line.name),
  )
  return kept.length === due.length && kept.sort().join() === due.sort().join()
}
