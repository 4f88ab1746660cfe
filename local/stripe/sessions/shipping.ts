import type Stripe from "stripe"
import { badParam, noSuch } from "../errors"
import { newId } from "../ids"
import { checkStep } from "../params/amount"
import { changeMetadata } from "../params/metadata"
import type { SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import type { ShippingOptionParam } from "./line-params"

const MAXIMUM_OPTIONS = 5

function buildRate(
  tx: Transaction,
  option: ShippingOptionParam,
  currency: string,
  at: number,
): Stripe.ShippingRate {
  const param = `shipping_options[${at}]`
  if (option.shipping_rate) {
    throw noSuch("shipping rate", option.shipping_rate, `${param}[shipping_rate]`)
  }
  const data = option.shipping_rate_data
  if (!data) {
    const name = `${param}[shipping_rate_data]`
    throw badParam(`Missing required param: ${name}.`, name, "parameter_missing")
  }
  const { fixed_amount: fixed } = data
  const amountParam = `${param}[shipping_rate_data][fixed_amount]`
  if (fixed.currency !== currency) {
    const message = `The currency of a shipping option (${fixed.currency}) must be that of the line items (${currency}).`
    throw badParam(message, `${amountParam}[currency]`)
  }
  checkStep(fixed.amount, currency, `${amountParam}[amount]`)
  const { minimum = null, maximum = null } = data.delivery_estimate ?? {}
  return {
    id: newId("shr_"),
    object: "shipping_rate",
    active: true,
    created: tx.now,
    delivery_estimate: data.delivery_estimate ? { minimum, maximum } : null,
    display_name: data.display_name,
    fixed_amount: fixed,
    livemode: false,
    metadata: changeMetadata({}, data.metadata, `${param}[shipping_rate_data][metadata]`),
    tax_behavior: data.tax_behavior ?? "unspecified",
    tax_code: data.tax_code ?? null,
    type: "fixed_amount",
  }
}

/** The delivery choices of a new session. */
export function buildRates(
  tx: Transaction,
  options: ShippingOptionParam[] = [],
  currency: string,
): Stripe.ShippingRate[] {
  if (options.length > MAXIMUM_OPTIONS) {
    const message = `Array shipping_options exceeded maximum ${MAXIMUM_OPTIONS} allowed elements.`
    throw badParam(message, "shipping_options")
  }
  return options.map((option, at) => buildRate(tx, option, currency, at))
}

export function rateAmount(rate: Stripe.ShippingRate): number {
  return rate.fixed_amount?.amount ?? 0
}

/** Sets the chosen delivery and with it the total. */
export function chooseRate(record: SessionRecord, rate: Stripe.ShippingRate): void {
  const { session } = record
  const amount = rateAmount(rate)
  session.shipping_cost = {
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    shipping_rate: rate.id,
  }
  session.amount_total = (session.amount_subtotal ?? 0) + amount
  session.payment_status = session.amount_total === 0 ? "no_payment_required" : "unpaid"
  session.total_details = { amount_discount: 0, amount_shipping: amount, amount_tax: 0 }
}
