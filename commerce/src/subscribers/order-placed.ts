import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderConfirmedWorkflow } from "../workflows/send-order-confirmed"

export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  await sendOrderConfirmedWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
