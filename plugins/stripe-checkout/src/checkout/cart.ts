import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { toMinor } from "../lib/currency"
import { fingerprint } from "../lib/fingerprint"
import type { CartCharges, Charge } from "../lib/lines"
import { PRICED_FIELDS, readCartFields, type PricedCart } from "../today/priced-cart"

interface Totals {
  total: BigNumberInput
  tax_total: BigNumberInput
  is_tax_inclusive: boolean
}
interface CartLine extends Totals {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant_id: string
  quantity: number
  variant: {
    manage_inventory: boolean
    allow_backorder: boolean
    product?: { status: string } | null
    /** In carts that Medusa reads to complete them. */
    inventory_items?: { inventory_item_id: string }[] | null
  } | null
}
interface CartMethod extends Totals {
  name: string
  shipping_option_id: string
}

/** The parts of a cart that its payment depends on. */
export interface PayableCart {
  id: string
  email: string | null
  completed_at: string | null
  currency_code: string
  metadata: Record<string, unknown> | null
  sales_channel_id: string
  total: BigNumberInput
  items: CartLine[]
  shipping_methods: CartMethod[]
  shipping_address: Record<string, unknown> | null
  payment_collection: { id: string } | null
}

/** A cart with all that is asked of it before a page is opened for it. */
export interface CartToPay
  extends
    Omit<PayableCart, "items" | "shipping_methods" | "payment_collection">,
    Pick<
      PricedCart,
      | "locale"
      | "region_id"
      | "customer_id"
      | "item_total"
      | "customer"
      | "region"
      | "promotions"
      | "credit_lines"
    > {
  items: (CartLine & PricedCart["items"][number])[]
  shipping_methods: (CartMethod & PricedCart["shipping_methods"][number])[]
  raw_total: BigNumberInput
  payment_collection: {
    id: string
    raw_amount: BigNumberInput
    currency_code: string
    payment_sessions?: { id: string }[]
    payments?: { id: string }[]
  } | null
}

const FIELDS = [
  "id",
  "email",
  "completed_at",
  "currency_code",
  "metadata",
  "sales_channel_id",
  "total",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_address.*",
  "payment_collection.id",
]
const ADDRESS_FIELDS =
  "first_name last_name company address_1 address_2 postal_code city province country_code phone"

const TO_PAY = [
  ...new Set([
    ...FIELDS,
    ...PRICED_FIELDS,
    "raw_total",
    "items.variant.product.status",
    "payment_collection.raw_amount",
    "payment_collection.currency_code",
    "payment_collection.payment_sessions.id",
    "payment_collection.payments.id",
  ]),
]

/** Reads a cart before it is paid; undefined when there is none. */
export const readCartToPay = (scope: MedusaContainer, cartId: string) =>
  readCartFields<CartToPay>(scope, cartId, TO_PAY)

const decimal = (amount: BigNumberInput) => MathBN.convert(amount).toFixed()

/** The cart's total in Stripe's smallest units. */
export const totalOf = (cart: PayableCart) => toMinor(decimal(cart.total), cart.currency_code)

const charged = ({ total, tax_total, is_tax_inclusive }: Totals) =>
  is_tax_inclusive ? decimal(total) : MathBN.sub(total, tax_total).toFixed()

function lineName(line: CartLine) {
  const product = line.product_title ?? line.title
  const variant = line.variant_title
  return variant && variant !== product ? `${product} (${variant})` : product
}

/** What the cart charges for, as it shows it: tax inside the lines or on top, discounts inside. */
export function chargesOf(cart: PayableCart): CartCharges {
  const items: Charge[] = cart.items.map((line) => ({
    name: lineName(line),
    quantity: Number(line.quantity),
    amount: charged(line),
  }))
  const delivery: Charge[] = cart.shipping_methods.map((method) => ({
    name: method.name,
    quantity: 1,
    amount: charged(method),
  }))
  const onTop = [...cart.items, ...cart.shipping_methods]
    .filter((part) => !part.is_tax_inclusive)
    .reduce((sum, part) => MathBN.add(sum, part.tax_total), MathBN.convert(0))
  const { currency_code } = cart
  return {
    currency_code,
    total: decimal(cart.total),
    items,
    delivery,
    tax_on_top: onTop.toFixed(),
  }
}

/** The digest of what a fan pays for: compared again before an order is made of it. */
export function fingerprintOf(cart: PayableCart): string {
  const address = Object.fromEntries(
    ADDRESS_FIELDS.split(" ").map((field) => {
      const value = cart.shipping_address?.[field]
      return [field, typeof value === "string" ? value : null]
    }),
  )
  return fingerprint({
    email: cart.email ?? "",
    currency_code: cart.currency_code,
    total: totalOf(cart),
    items: cart.items.map((line) => ({
      variant_id: line.variant_id,
      quantity: Number(line.quantity),
      title: lineName(line),
    })),
    delivery: cart.shipping_methods.map(({ shipping_option_id }) => ({ shipping_option_id })),
    address,
  })
}
