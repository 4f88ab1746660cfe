import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { FailedPayment } from "../mails/compose-payment-failed"
import { sendPaymentFailedWorkflow } from "../workflows/send-payment-failed"

const GIVEN_BACK = "stripe-checkout.money-given-back"

export default async function paymentFailed({
  event,
  container,
}: SubscriberArgs<Omit<FailedPayment, "given_back">>) {
  await sendPaymentFailedWorkflow(container).run({
    input: { ...event.data, given_back: event.name === GIVEN_BACK },
  })
}

export const config: SubscriberConfig = { event: ["stripe-checkout.payment-failed", GIVEN_BACK] }
