import type { Locale } from "~/i18n/markets"
import { call, valueOf, type Answer } from "./client.server"

import type { ListedOrder, Order } from "./types"

export const ORDERS_PER_PAGE = 10

const FIELDS =
  "id,display_id,created_at,status,payment_status,fulfillment_status,original_item_total,original_item_subtotal,discount_subtotal,email,currency_code,total," +
  "subtotal,item_total,item_subtotal,tax_total,discount_total,shipping_total,shipping_subtotal," +
  "*items,*items.detail,+items.total,+items.subtotal,*shipping_address,*billing_address," +
  "*shipping_methods,payment_collections.refunded_amount,*fulfillments,*fulfillments.labels"

/** An order by its signed link: no account needed. 404 forged, 410 expired. */
export const orderByLink = (locale: Locale, token: string): Promise<Answer<{ order: Order }>> =>
  call(locale, `/store/order-links/${encodeURIComponent(token)}`)

/** A page of the signed-in customer's orders, newest first. */
export async function listOrders(locale: Locale, token: string, page: number) {
  const answer = await call<{ orders: ListedOrder[]; count: number }>(locale, "/store/orders", {
    token,
    query: {
      fields:
        "id,display_id,created_at,status,payment_status,fulfillment_status,total,currency_code,*items",
      order: "-created_at",
      limit: ORDERS_PER_PAGE,
      offset: (page - 1) * ORDERS_PER_PAGE,
    },
  })
  const { orders, count } = valueOf(answer)
  return { orders, pages: Math.max(1, Math.ceil(count / ORDERS_PER_PAGE)) }
}

/** One of the signed-in customer's orders; somebody else's is simply not found. */
export async function getOrder(locale: Locale, token: string, id: string): Promise<Order> {
  const answer = await call<{ order: Order }>(locale, `/store/orders/${encodeURIComponent(id)}`, {
    token,
    query: { fields: FIELDS },
  })
  return valueOf(answer).order
}

/** Asks for the mail that proves the customer's address; the answer is the same if there is nothing to find. */
export const requestClaim = (locale: Locale, token: string): Promise<Answer<unknown>> =>
  call(locale, "/store/order-claims", {
    method: "POST",
    token,
    body: { storefront_locale: locale.slug },
  })

/** Brings the orders in that were placed without signing in, by the token of that mail. 404 for any other. */
export const claimOrders = (
  locale: Locale,
  token: string,
  proof: string,
): Promise<Answer<{ claimed: number }>> =>
  call(locale, "/store/order-claims/proof", { method: "POST", token, body: { token: proof } })
