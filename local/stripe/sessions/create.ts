import type Stripe from "stripe"
import { majorUnits, MAXIMUM_AMOUNT, minimumAmount } from "../currency"
import { badParam, StripeRefusal } from "../errors"
import { newId } from "../ids"
import { changeMetadata } from "../params/metadata"
import type { SessionRecord } from "../state/tables"
import { setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import type { CreateSession } from "./create-params"
import { buildLines } from "./lines"
import { offeredMethods } from "./methods"
import { newSession } from "./session-object"
import { buildRates, chooseRate, rateAmount } from "./shipping"

/** Seconds. https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-expires_at */
const EXPIRY = { minimum: 30 * 60, maximum: 24 * 60 * 60 } as const

function expiresAt(tx: Transaction, asked: number | undefined): number {
  if (asked === undefined) return tx.now + EXPIRY.maximum
  const whole = "from Checkout Session creation."
  if (asked < tx.now + EXPIRY.minimum) {
    const message = `The \`expires_at\` timestamp must be at least 30 minutes ${whole}`
    throw badParam(message, "expires_at")
  }
  if (asked > tx.now + EXPIRY.maximum) {
    const message = `The \`expires_at\` timestamp must be less than 24 hours ${whole}`
    throw badParam(message, "expires_at")
  }
  return asked
}

/** A total of nothing is free of payment; anything between that and the minimum is refused. */
function checkTotal(total: number, currency: string): void {
  const minimum = minimumAmount(currency)
  if (total > 0 && total < minimum) {
    const amount = `${majorUnits(minimum, currency)} ${currency}`
    const message = `The Checkout Session's total amount due must add up to at least ${amount}`
    throw new StripeRefusal(message, { code: "amount_too_small" }, false)
  }
  if (total > MAXIMUM_AMOUNT) {
    const amount = `${majorUnits(MAXIMUM_AMOUNT, currency)} ${currency}`
    const message = `The Checkout Session's total amount due must be no more than ${amount}`
    throw new StripeRefusal(message, { code: "amount_too_large" }, false)
  }
}

function intentData(params: CreateSession): SessionRecord["intentData"] {
  const data = params.payment_intent_data ?? {}
  return {
    capture_method: data.capture_method ?? "automatic_async",
    description: data.description ?? null,
    metadata: changeMetadata({}, data.metadata, "payment_intent_data[metadata]"),
    receipt_email: data.receipt_email ?? null,
    setup_future_usage: data.setup_future_usage ?? null,
    statement_descriptor_suffix: data.statement_descriptor_suffix ?? null,
    transfer_group: data.transfer_group ?? null,
  }
}

function currencyOf(lines: Stripe.LineItem[], asked: string | undefined): string {
  const currency = lines[0]?.currency ?? ""
  if (asked === undefined || asked === currency) return currency
  const message = `The currency you passed (${asked}) is not one of the line items' prices (${currency}).`
  throw badParam(message, "currency")
}

/** Makes a session; the payment intent follows when the fan pays, as at Stripe. */
export function createSession(tx: Transaction, params: CreateSession): Stripe.Checkout.Session {
  const expires = expiresAt(tx, params.expires_at)
  const lineItems = buildLines(tx, params.line_items)
  const currency = currencyOf(lineItems, params.currency)
  const subtotal = lineItems.reduce((sum, line) => sum + line.amount_total, 0)
  const shippingRates = buildRates(tx, params.shipping_options, currency)
  const first = shippingRates[0]
  const total = subtotal + (first ? rateAmount(first) : 0)
  checkTotal(total, currency)
  const methods = offeredMethods(params, currency, total)
  const id = newId("cs_test_")
  const options = params.payment_method_options ?? {}
  const held = params.payment_intent_data?.capture_method ?? "automatic_async"
  const threeDSecure = options.card?.request_three_d_secure ?? "automatic"
  const record: SessionRecord = {
    session: newSession(params, { id, now: tx.now, expires, currency, subtotal, methods }),
    lineItems,
    shippingRates,
    intentData: intentData(params),
    cardCapture: options.card?.capture_method ?? held,
    alwaysChallenge: threeDSecure !== "automatic",
    voucherDays: options.konbini?.expires_after_days ?? 3,
    challenged: null,
  }
  record.session.shipping_options = shippingRates.map((rate) => ({
    shipping_amount: rateAmount(rate),
    shipping_rate: rate.id,
  }))
  if (first) chooseRate(record, first)
  tx.put("sessions", id, record)
  setTimer(tx, "expire_session", id, expires)
  return record.session
}
