import type Stripe from "stripe"

export type DelayedMethod = "sepa_debit" | "us_bank_account" | "konbini"
export type MethodType = "card" | DelayedMethod
export type CaptureMethod = "automatic" | "automatic_async" | "manual"

/** What a test card or test account will do after it has been accepted. */
export interface Aftermath {
  dispute?: "fraudulent" | "product_not_received"
  refund?: "pending" | "fails"
}

/** A card with its number left out: nothing here keeps a number or a CVC. */
export interface CardFacts {
  brand: string
  last4: string
  country: string
  funding: "credit" | "debit"
  exp_month: number
  exp_year: number
  name: string
  email: string
  decline?: { code: string; decline_code?: string; message: string }
  challenge: "none" | "supported" | "required"
  aftermath: Aftermath
}

export interface SessionRecord {
  session: Stripe.Checkout.Session
  lineItems: Stripe.LineItem[]
  shippingRates: Stripe.ShippingRate[]
  /** What the intent will be made of when the fan pays. */
  intentData: {
    capture_method: CaptureMethod
    description: string | null
    metadata: Record<string, string>
    receipt_email: string | null
    setup_future_usage: "on_session" | "off_session" | null
    statement_descriptor_suffix: string | null
    transfer_group: string | null
  }
  cardCapture: CaptureMethod
  alwaysChallenge: boolean
  /** Days until a konbini voucher lapses. */
  voucherDays: number
  /** The card that waits for its 3-D Secure step. */
  challenged: CardFacts | null
}

export interface IntentRecord {
  intent: Stripe.PaymentIntent
  /** Null for an intent made by the API. */
  session: string | null
  /** Of a delayed method: what the test account does when its time has come. */
  ending: DelayedEnding | null
}

export interface DelayedEnding {
  result: "succeeded" | "failed"
  code?: string
  message?: string
  aftermath: Aftermath
}

export interface ChargeRecord {
  charge: Stripe.Charge
  aftermath: Aftermath
}

export interface RefundRecord {
  refund: Stripe.Refund
  /** False for the release of what was authorised but never captured. */
  asked: boolean
}

/** One posting of an event to the webhook address. */
export interface Delivery {
  id: string
  event: string
  type: string
  state: "pending" | "delivered" | "lost" | "given_up"
  attempts: number
  /** Milliseconds since the epoch. */
  next_at: number
  /** Lower goes first; negative where a fault asked for the wrong order. */
  order: number
  /** The status of the last answer, or the reason why there was none. */
  last: number | string | null
}

/** Something that happens by itself once its time has come. */
export interface Timer {
  /** Seconds since the epoch. */
  at: number
  kind:
    | "expire_session"
    | "lapse_authorisation"
    | "settle_delayed"
    | "open_dispute"
    | "end_refund"
    | "settle_balance"
  ref: string
}

export interface SavedAnswer {
  /** Digest of method, path and parameters. */
  request: string
  status: number
  body: unknown
  /** Seconds since the epoch; keys are forgotten after 24 hours. */
  saved_at: number
}

export interface Tables {
  sessions: SessionRecord
  intents: IntentRecord
  charges: ChargeRecord
  refunds: RefundRecord
  disputes: Stripe.Dispute
  methods: Stripe.PaymentMethod
  products: Stripe.Product
  events: Stripe.Event
  deliveries: Delivery
  timers: Timer
  answers: SavedAnswer
}
export type TableName = keyof Tables

export const TABLE_NAMES = [
  "sessions",
  "intents",
  "charges",
  "refunds",
  "disputes",
  "methods",
  "products",
  "events",
  "deliveries",
  "timers",
  "answers",
] as const satisfies readonly TableName[]
