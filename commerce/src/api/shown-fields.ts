import { LINKED_ADDRESS, LINKED_ORDER_FIELDS } from "./store/order-links/fields"

const below = (path: string, names: readonly string[]) => names.map((name) => `${path}.${name}`)

const ADDRESS = [...LINKED_ADDRESS, "phone"]

const LINE = [
  "id",
  "title",
  "subtitle",
  "thumbnail",
  "quantity",
  "product_id",
  "product_title",
  "product_handle",
  "variant_id",
  "variant_title",
  "unit_price",
  "compare_at_unit_price",
  "is_tax_inclusive",
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "original_total",
  "original_subtotal",
]

/**
 * What the Store API shows of a cart: what a storefront puts on its pages. Nothing of its payment, of
 * its customer, of its metadata, nor of what the shop links to it.
 */
export const CART_FIELDS = [
  "id",
  "email",
  "currency_code",
  "locale",
  "region_id",
  "created_at",
  "completed_at",
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "discount_subtotal",
  "item_total",
  "item_subtotal",
  "item_tax_total",
  "original_item_total",
  "original_item_subtotal",
  "shipping_total",
  "shipping_subtotal",
  "shipping_tax_total",
  ...below("items", LINE),
  ...below("shipping_address", ADDRESS),
  ...below("billing_address", ADDRESS),
  ...below("shipping_methods", ["id", "name", "amount", "total", "shipping_option_id"]),
  ...below("promotions", ["id", "code", "is_automatic"]),
]

/** An order, to the customer whose it is: as its link shows it, and how far payment and parcels are. */
export const ORDER_FIELDS = [
  ...LINKED_ORDER_FIELDS,
  "payment_status",
  "fulfillment_status",
  "payment_collections.refunded_amount",
]

export const ADDRESS_FIELDS = [
  "id",
  "address_name",
  "is_default_shipping",
  "is_default_billing",
  ...ADDRESS,
]
export const CUSTOMER_FIELDS = [
  "id",
  "email",
  "first_name",
  "last_name",
  "phone",
  ...below("addresses", ADDRESS_FIELDS),
]

/** A way of delivery with its prices, by which a storefront tells how far free delivery is. */
export const SHIPPING_OPTION_FIELDS = [
  "id",
  "name",
  "price_type",
  "amount",
  "is_tax_inclusive",
  "insufficient_inventory",
  ...below("type", ["label", "description", "code"]),
  ...below("prices", ["currency_code", "amount"]),
  ...below("prices.price_rules", ["attribute", "operator", "value"]),
  ...below("calculated_price", ["calculated_amount", "currency_code"]),
]

/** A market: what is paid there, and who lives there. */
export const REGION_FIELDS = [
  "id",
  "name",
  "currency_code",
  ...below("countries", ["iso_2", "display_name"]),
]

/** Of tags and types of products. */
export const VALUE_FIELDS = ["id", "value"]
