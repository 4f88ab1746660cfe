import type { ProviderOptions } from "./options"

/** Where the money is: really taken, Stripe's test mode, or the local Stripe. */
export type StripeMode = "live" | "test" | "local"

/** Stripe's secret and restricted keys name their mode: sk_live_…, rk_test_…. */
export function stripeMode({ apiKey, apiUrl }: Pick<ProviderOptions, "apiKey" | "apiUrl">) {
  if (apiUrl) return "local" satisfies StripeMode
  return /^[sr]k_live_/.test(apiKey) ? ("live" as const) : ("test" as const)
}

/** The payment in Stripe's dashboard, where it is refunded and disputes are answered; the local Stripe has none. */
export function dashboardUrl(mode: StripeMode, paymentIntentId: string | null): string | null {
  if (mode === "local" || !paymentIntentId) return null
  const area = mode === "test" ? "test/" : ""
  return `https://dashboard.stripe.com/${area}payments/${encodeURIComponent(paymentIntentId)}`
}
