import type Stripe from "stripe"
import { clientSecret, newId } from "../ids"
import type { CaptureMethod, MethodType } from "../state/tables"

export interface IntentFacts {
  now: number
  amount: number
  currency: string
  capture_method: CaptureMethod
  methods: MethodType[]
  options: Stripe.PaymentIntent.PaymentMethodOptions
  metadata: Record<string, string>
  description: string | null
  receipt_email: string | null
  setup_future_usage: "on_session" | "off_session" | null
  statement_descriptor_suffix: string | null
  transfer_group: string | null
}

/** A new intent that waits for a payment method. */
export function newIntent({ now, methods, options, ...facts }: IntentFacts): Stripe.PaymentIntent {
  const id = newId("pi_")
  return {
    id,
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    client_secret: clientSecret(id),
    confirmation_method: "automatic",
    created: now,
    customer: null,
    customer_account: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: options,
    payment_method_types: methods,
    payment_record: null,
    processing: null,
    review: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    status: "requires_payment_method",
    transfer_data: null,
    ...facts,
  }
}
