import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTEMPT_MARK } from "@podium/stripe-checkout/checkout/half-made"
import { stripeCheckout } from "@podium/stripe-checkout/checkout/services"
import { environment } from "../config/environment"
import { chooseStoreLocale } from "../config/locales"
import { orderConfirmed } from "../emails/order-confirmed"
import { mailPicture } from "../lib/mail-picture"
import { orderFigures } from "../lib/order-figures"
import { signOrderLink } from "../lib/order-link"
import { storeLinks } from "../lib/store-links"
import { mailKeys, type Mail } from "./mail"
import { readOrder, type OrderForMail } from "./read-order"

export const localeOfOrder = (order: OrderForMail) =>
  chooseStoreLocale({
    storefront_locale: order.metadata?.storefront_locale,
    locale: order.locale,
    country: order.shipping_address?.country_code,
  })

/** The signed address of an order's page. */
export function orderUrl(order: OrderForMail): string {
  const { STORE_URL, ORDER_LINK_SECRET } = environment()
  const token = signOrderLink(order.id, ORDER_LINK_SECRET[0], new Date())
  return storeLinks(STORE_URL, localeOfOrder(order).pair).order(token)
}

/** Whether an order stands: one that was paid for has its completion on record, or it is half made. */
async function stands(scope: MedusaContainer, { id, metadata }: OrderForMail): Promise<boolean> {
  if (!metadata?.[ATTEMPT_MARK]) return true // made by staff
  const completions = await stripeCheckout(scope).listCompletions({ order_id: id }, { take: 1 })
  return completions.length > 0
}

/** The confirmation of an order, or nothing if it is gone, does not stand or has no e-mail address. */
export async function composeOrderConfirmed(scope: MedusaContainer, id: string): Promise<Mail[]> {
  const order = await readOrder(scope, id)
  if (!order?.email || !(await stands(scope, order))) return []
  const email = await orderConfirmed({
    locale: localeOfOrder(order),
    url: orderUrl(order),
    order: String(order.display_id),
    placed_at: new Date(order.created_at),
    currency_code: order.currency_code,
    edition: order.edition,
    lines: order.lines.map(({ thumbnail, ...line }) => ({
      ...line,
      picture: mailPicture(environment().STORE_URL, thumbnail),
    })),
    totals: orderFigures(order.amounts),
    total: order.total,
    delivery: {
      method: order.shipping_methods.map(({ name }) => name).join(", ") || null,
      address: order.shipping_address,
    },
  })
  return [
    {
      key: mailKeys.orderConfirmed(order.id),
      template: "order-confirmed",
      to: order.email,
      resource_type: "order",
      resource_id: order.id,
      receiver_id: order.customer_id,
      email,
    },
  ]
}
