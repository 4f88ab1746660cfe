import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { orderRefunded } from "../emails/order-refunded"
import { localeOfOrder, orderUrl } from "./compose-order-confirmed"
import { mailKeys, type Mail } from "./mail"
import { decimal, readOrder, type OrderForMail } from "./read-order"

interface Refund {
  id: string
  amount: BigNumberInput
  created_at: string | Date
}
interface Payment {
  currency_code: string
  refunds: Refund[]
  payment_collection: { order: { id: string } | null } | null
}

async function readPayment(scope: MedusaContainer, id: string): Promise<Payment | undefined> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "currency_code", "refunds.*", "payment_collection.order.id"],
    filters: { id },
  })
  return data[0] as unknown as Payment | undefined
}

async function compose(
  order: OrderForMail & { email: string },
  payment: Payment,
  refund: Refund,
  refundedTotal: string,
): Promise<Mail> {
  const email = await orderRefunded({
    locale: localeOfOrder(order),
    url: orderUrl(order),
    order: String(order.display_id),
    currency_code: payment.currency_code,
    edition: order.edition,
    amount: decimal(refund.amount),
    refunded_total: refundedTotal,
    paid: order.total,
  })
  return {
    key: mailKeys.orderRefunded(refund.id),
    template: "order-refunded",
    to: order.email,
    resource_type: "refund",
    resource_id: refund.id,
    receiver_id: order.customer_id,
    email,
  }
}

/**
 * A mail for each refund of an order's payment, oldest first: the event names the payment only, and
 * those that were sent before are known by their keys. Nothing for money given back without order.
 */
export async function composeOrderRefunded(
  scope: MedusaContainer,
  paymentId: string,
): Promise<Mail[]> {
  const payment = await readPayment(scope, paymentId)
  const orderId = payment?.payment_collection?.order?.id
  const order = orderId ? await readOrder(scope, orderId) : null
  if (!payment || !order?.email) return []
  const refunds = payment.refunds
    .map((refund) => ({ ...refund, at: new Date(refund.created_at).getTime() }))
    .sort((a, b) => a.at - b.at)
  let total = MathBN.convert(0)
  const mails: Mail[] = []
  for (const refund of refunds) {
    total = MathBN.add(total, refund.amount)
    mails.push(await compose({ ...order, email: order.email }, payment, refund, total.toFixed()))
  }
  return mails
}
