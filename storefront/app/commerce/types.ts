import type { ADDRESS_FIELDS } from "~/lib/address"
import type { Stated } from "~/lib/order-state"

/** What the pages read of the Store API's carts and orders. Amounts are in major units. */
export interface Totals {
  currency_code: string
  total: number
  item_total: number
  item_subtotal: number
  original_item_total: number
  original_item_subtotal: number
  tax_total: number
  discount_total: number
  discount_subtotal: number
  shipping_total: number
  shipping_subtotal: number
}

export type PostalAddress = Partial<Record<(typeof ADDRESS_FIELDS)[number], string | null>> & {
  country_code?: string | null
}

export interface Line {
  id: string
  title: string
  product_title: string | null
  product_handle: string | null
  variant_title: string | null
  variant_id: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  subtotal: number
  original_total: number
  original_subtotal: number
}

interface Method {
  name: string
  shipping_option_id?: string | null
}

export interface Cart extends Totals {
  id: string
  email: string | null
  completed_at: string | null
  items?: Line[]
  shipping_address?: PostalAddress | null
  billing_address?: PostalAddress | null
  shipping_methods?: Method[]
  promotions?: { code?: string | null }[]
}

export interface Order extends Totals, Stated {
  id: string
  display_id: number
  created_at: string
  email: string
  items?: Line[]
  shipping_address?: PostalAddress | null
  billing_address?: PostalAddress | null
  shipping_methods?: Method[]
}

/** What a list tells of an order. */
export type ListedOrder = Stated &
  Pick<Order, "id" | "display_id" | "created_at" | "total" | "currency_code" | "items">
