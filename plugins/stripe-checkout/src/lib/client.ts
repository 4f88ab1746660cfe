import Stripe from "stripe"
import type { ProviderOptions } from "./options"

/** A fan waits for these calls: longer than this and we say that payment is unavailable. */
const TIMEOUT_MS = 8_000
const NETWORK_RETRIES = 1

/** The official client; it speaks to a local Stripe when `apiUrl` is set. */
export function stripeClient(options: Pick<ProviderOptions, "apiKey" | "apiUrl">): Stripe {
  const { apiKey, apiUrl } = options
  const local = apiUrl ? new URL(apiUrl) : undefined
  return new Stripe(apiKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: NETWORK_RETRIES,
    telemetry: false,
    ...(local && {
      host: local.hostname,
      port: local.port || (local.protocol === "https:" ? "443" : "80"),
      protocol: local.protocol === "https:" ? ("https" as const) : ("http" as const),
    }),
  })
}

/** Stripe did not answer, answered with a fault of its own, or is too busy: trying again may help. */
export function isOutage(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  if (error instanceof Stripe.errors.StripeRateLimitError) return true
  if (!(error instanceof Stripe.errors.StripeError)) return false
  // 409: another request holds the idempotency key or the object's lock.
  return (error.statusCode ?? 0) >= 500 || error.statusCode === 409
}
