import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderRefundedWorkflow } from "../workflows/send-order-refunded"

export default async function paymentRefunded({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await sendOrderRefundedWorkflow(container).run({ input: { payment_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "payment.refunded" }
