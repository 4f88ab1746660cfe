import type Stripe from "stripe"

type ErrorType = "invalid_request_error" | "idempotency_error" | "api_error" | "card_error"

/** The body of Stripe's error answers: `{ error: { type, message, code?, param?, … } }`. */
export interface StripeErrorBody {
  type: ErrorType
  message: string
  code?: string
  param?: string
  decline_code?: string
  doc_url?: string
  charge?: string
  payment_intent?: Stripe.PaymentIntent
  request_log_url?: string
}

interface Details {
  code?: string
  param?: string
  type?: ErrorType
  status?: number
  payment_intent?: Stripe.PaymentIntent
}

/**
 * An answer that refuses, in Stripe's shape. Thrown inside a request so that its transaction is
 * dropped whole.
 */
export class StripeRefusal extends Error {
  readonly status: number
  readonly body: StripeErrorBody
  /**
   * Stripe keeps the answer of an idempotent request only once its parameters were found good:
   * https://docs.stripe.com/api/idempotent_requests
   */
  readonly remembered: boolean

  constructor(message: string, details: Details = {}, remembered = true) {
    super(message)
    const { status = 400, type = "invalid_request_error", code, param, payment_intent } = details
    this.status = status
    this.remembered = remembered
    this.body = {
      type,
      message,
      ...(code && {
        code,
        doc_url: `https://docs.stripe.com/error-codes#${code.replace(/_/g, "-")}`,
      }),
      ...(param && { param }),
      ...(payment_intent && { payment_intent }),
    }
  }
}

/** A parameter that Stripe does not take: the request never began. */
export function badParam(message: string, param: string, code?: string): StripeRefusal {
  return new StripeRefusal(message, { param, ...(code && { code }) }, false)
}

/** 404 for an id that does not exist, as Stripe words it. */
export function noSuch(noun: string, id: string, param: string): StripeRefusal {
  const found = { code: "resource_missing", param, status: 404 }
  return new StripeRefusal(`No such ${noun}: '${id}'`, found)
}
