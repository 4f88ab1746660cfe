import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { OrderClaimRequest } from "../mails/compose-order-claim"
import { sendOrderClaimWorkflow } from "../workflows/send-order-claim"

export default async function orderClaimRequested({
  event,
  container,
}: SubscriberArgs<OrderClaimRequest>) {
  await sendOrderClaimWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: "order_claim.requested" }
