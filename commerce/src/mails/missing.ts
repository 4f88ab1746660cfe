import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { stripeCheckout } from "@podium/stripe-checkout/checkout/services"
import type { FailedPayment } from "./compose-payment-failed"
import { mailKeys } from "./mail"
import { unsentKeys, within, type Span } from "./unsent"

/** Rows read at once. */
const PAGE = 200

interface Page {
  take: number
  skip: number
  order: Record<string, "ASC">
}

/** All pages of a list, oldest first, without those whose mail was sent. */
async function* unsent<Row>(
  scope: MedusaContainer,
  list: (page: Page) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += PAGE) {
    const rows = await list({ take: PAGE, skip, order: { created_at: "ASC", id: "ASC" } })
    const missing = await unsentKeys(scope, rows.map(keyOf))
    yield* rows.filter((row) => missing.has(keyOf(row)))
    if (rows.length < PAGE) return
  }
}

/** Orders that stand, and have no confirmation. Half-made ones have no completion on record. */
export const unconfirmedOrders = (scope: MedusaContainer, span: Span) =>
  unsent(
    scope,
    (page) => stripeCheckout(scope).listCompletions({ created_at: within(span) }, page),
    (completion) => mailKeys.orderConfirmed(completion.order_id),
  )

/** Refunds that their fans were not told of. */
export const untoldRefunds = (scope: MedusaContainer, span: Span) =>
  unsent(
    scope,
    (page) =>
      scope
        .resolve(Modules.PAYMENT)
        .listRefunds({ created_at: within(span) } as object, { ...page, relations: ["payment"] }),
    (refund) => mailKeys.orderRefunded(refund.id),
  )

/** Reasons of failed attempts that a fan hears of: not those that ended by the fan's own doing. */
const TOLD_REASONS = ["payment_failed", "authorisation_lapsed"]

/** Payments that led to no order, whose fans were not told. */
export async function* untoldFailures(
  scope: MedusaContainer,
  span: Span,
): AsyncGenerator<FailedPayment> {
  const filters = {
    updated_at: within(span),
    $or: [{ state: "given_back" as const }, { state: "failed" as const, reason: TOLD_REASONS }],
  }
  const attempts = unsent(
    scope,
    (page) => stripeCheckout(scope).listAttempts(filters, page),
    (attempt) => mailKeys.paymentFailed(attempt.id),
  )
  for await (const { id, cart_id, reason, state } of attempts) {
    yield { attempt_id: id, cart_id, reason: reason ?? "", given_back: state === "given_back" }
  }
}
