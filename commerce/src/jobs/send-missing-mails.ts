import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unconfirmedOrders, untoldFailures, untoldRefunds } from "../mails/missing"
import type { SendOutcome } from "../mails/send"
import { spanBefore } from "../mails/unsent"
import { sendOrderConfirmedWorkflow } from "../workflows/send-order-confirmed"
import { sendOrderRefundedWorkflow } from "../workflows/send-order-refunded"
import { sendPaymentFailedWorkflow } from "../workflows/send-payment-failed"

/** Mails tried in one run of each kind; the next run goes on. */
const BATCH = 25

type Send<Row> = (row: Row) => Promise<{ result: SendOutcome[] }>

/** Sends for up to BATCH rows; one that breaks does not keep the others from their mail. */
async function work<Row>(
  scope: MedusaContainer,
  rows: AsyncGenerator<Row>,
  send: Send<Row>,
): Promise<void> {
  const log = scope.resolve(ContainerRegistrationKeys.LOGGER)
  let tried = 0
  for await (const row of rows) {
    const outcomes = await send(row).then(
      ({ result }) => result,
      (error: Error) => {
        log.error(`send-missing-mails: ${error.message}`)
        return ["failed" as const]
      },
    )
    // Those that are not due or given up cost no try.
    if (outcomes.some((outcome) => outcome === "sent" || outcome === "failed")) tried += 1
    if (tried >= BATCH) return
  }
}

/**
 * Sends what the events should have: the local event bus forgets them when the process dies, and a
 * mail server may be away for hours.
 */
export default async function sendMissingMails(scope: MedusaContainer): Promise<void> {
  const span = spanBefore(new Date())
  await work(scope, unconfirmedOrders(scope, span), ({ order_id }) =>
    sendOrderConfirmedWorkflow(scope).run({ input: { order_id } }),
  )
  await work(scope, untoldRefunds(scope, span), (refund) =>
    sendOrderRefundedWorkflow(scope).run({ input: { payment_id: refund.payment?.id ?? "" } }),
  )
  await work(scope, untoldFailures(scope, span), (failed) =>
    sendPaymentFailedWorkflow(scope).run({ input: failed }),
  )
}

export const config = { name: "send-missing-mails", schedule: "* * * * *" }
