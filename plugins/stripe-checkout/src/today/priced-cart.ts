import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { keptRegion, type Region } from "./region"

/** A tax line as a cart keeps it. */
export interface KeptTaxLine {
  code: string
  rate: number
  provider_id: string | null
  description?: string | null
  tax_rate_id?: string | null
}

export interface PricedLine {
  id: string
  variant_id: string | null
  product_id: string | null
  product_type_id: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
  is_custom_price: boolean
  is_giftcard: boolean
  tax_lines: KeptTaxLine[]
  adjustments: unknown[]
}

export interface PricedMethod {
  id: string
  name: string
  shipping_option_id: string
  amount: BigNumberInput
  is_tax_inclusive: boolean
  tax_lines: KeptTaxLine[]
  adjustments: unknown[]
}

/** The parts of a cart that its prices, deliveries and taxes follow from, and what it says of them. */
export interface PricedCart {
  id: string
  email: string | null
  locale: string | null
  currency_code: string
  region_id: string
  sales_channel_id: string
  customer_id: string | null
  completed_at: string | null
  metadata: Record<string, unknown> | null
  total: BigNumberInput
  item_total: BigNumberInput
  items: PricedLine[]
  shipping_methods: PricedMethod[]
  shipping_address: (Record<string, unknown> & { country_code?: string | null }) | null
  region: Pick<Region, "id" | "automatic_taxes" | "payment_providers"> | null
  customer: {
    id: string
    email: string
    has_account: boolean
    groups?: { id: string }[]
    metadata?: object
  } | null
  promotions: { id: string }[]
  credit_lines: { id: string }[]
}

/** What `PricedCart` needs of a query. */
export const PRICED_FIELDS = [
  "id",
  "email",
  "locale",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "customer_id",
  "completed_at",
  "metadata",
  "total",
  "item_total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.id",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.id",
  "shipping_address.*",
  "customer.id",
  "customer.email",
  "customer.has_account",
  "customer.metadata",
  "customer.groups.id",
  "promotions.id",
  "credit_lines.id",
]

/** Reads some fields of a cart, which `T` is the shape of, and its region; undefined when there is none. */
export async function readCartFields<T>(
  scope: MedusaContainer,
  cartId: string,
  fields: string[],
): Promise<T | undefined> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  // Lines, deliveries and their taxes in one question instead of seven: together they are some dozens of rows.
  const strategy = "joined"
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId }, strategy })
  const [cart] = data as unknown as { region_id: string | null }[]
  if (!cart) return undefined
  const region = cart.region_id ? await keptRegion(scope, cart.region_id) : undefined
  return { ...cart, region: region ?? null } as T
}

/** Reads a cart with what its prices follow from; undefined when there is none. */
export const readPricedCart = (scope: MedusaContainer, cartId: string) =>
  readCartFields<PricedCart>(scope, cartId, PRICED_FIELDS)

/** As Medusa's own cart workflows give it to rules of prices and of deliveries. */
export function pricingContext(cart: PricedCart): Record<string, unknown> {
  const { id, sales_channel_id, currency_code, region_id, item_total, total, locale, email } = cart
  const { customer_id, customer, region, shipping_address: to } = cart
  const address = to && {
    city: to.city,
    country_code: to.country_code,
    province: to.province,
    postal_code: to.postal_code,
  }
  return {
    id,
    sales_channel_id,
    currency_code,
    region_id,
    item_total,
    total,
    locale,
    email,
    customer_id,
    customer,
    region: region && { id: region.id, automatic_taxes: region.automatic_taxes },
    shipping_address: address,
  }
}
