import type Stripe from "stripe"
import type { CheckoutInput } from "./checkout-input"
import type { ProviderOptions } from "./options"

type Params = Stripe.Checkout.SessionCreateParams

/** Manual capture is set per method: for the whole session it would remove the delayed methods. */
function captureLater(methods: ProviderOptions["manualCaptureMethods"]) {
  const manual = { capture_method: "manual" as const }
  return Object.fromEntries(methods.map((method) => [method, manual]))
}

/** The parameters of a hosted Checkout Session. The same input gives the same parameters. */
export function sessionParams(
  input: CheckoutInput,
  currency: string,
  paymentSessionId: string,
  methods: ProviderOptions["manualCaptureMethods"],
): Params {
  const metadata = {
    attempt_id: input.attempt_id,
    cart_id: input.cart_id,
    payment_session_id: paymentSessionId,
  }
  return {
    mode: "payment",
    client_reference_id: input.attempt_id,
    customer_email: input.email,
    locale: input.locale,
    success_url: input.success_url,
    cancel_url: input.cancel_url,
    expires_at: input.expires_at,
    metadata,
    payment_intent_data: { metadata },
    payment_method_options: captureLater(methods),
    line_items: input.lines.map((line) => ({
      quantity: line.quantity,
      price_data: {
        currency: currency.toLowerCase(),
        unit_amount: line.unit_amount,
        product_data: { name: line.name },
      },
    })),
  }
}
