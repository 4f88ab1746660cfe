import { badParam, StripeRefusal } from "../errors"
import type { MethodType } from "../state/tables"
import type { CreateSession } from "./create-params"

/** The currency that each delayed method pays in. */
const DELAYED_IN: Record<string, MethodType> = {
  eur: "sepa_debit",
  usd: "us_bank_account",
  jpy: "konbini",
}
/** https://docs.stripe.com/payments/konbini: 120 to 300,000 yen. */
const KONBINI_AMOUNTS = { minimum: 120, maximum: 300_000 }

function dynamicMethods(currency: string, total: number): MethodType[] {
  const delayed = DELAYED_IN[currency]
  const { minimum, maximum } = KONBINI_AMOUNTS
  if (!delayed) return ["card"]
  if (delayed === "konbini" && (total < minimum || total > maximum)) return ["card"]
  return ["card", delayed]
}

/**
 * The methods that the page will offer: what is eligible for currency and amount, then filtered.
 * Manual capture for the whole session leaves only the methods that can be captured later.
 */
export function offeredMethods(
  params: CreateSession,
  currency: string,
  total: number,
): MethodType[] {
  const allowed = params.allowed_payment_method_types
  const excluded = params.excluded_payment_method_types ?? []
  if (allowed && params.excluded_payment_method_types) {
    const message =
      "You may only specify one of these parameters: allowed_payment_method_types, excluded_payment_method_types."
    throw badParam(message, "excluded_payment_method_types", "parameters_exclusive")
  }
  const held = params.payment_intent_data?.capture_method === "manual"
  const offered = dynamicMethods(currency, total)
    .filter((method) => !held || method === "card")
    .filter((method) => !allowed || allowed.includes(method))
    .filter((method) => !excluded.includes(method))
  if (offered.length > 0) return offered
  const message =
    "No valid payment method types for this Checkout Session. Please ensure that you have activated payment methods compatible with your chosen currency."
  throw new StripeRefusal(message, {}, false)
}
