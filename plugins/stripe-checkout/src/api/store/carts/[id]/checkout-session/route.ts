import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startCheckout } from "../../../../../checkout/start"
import { stripeLocale } from "../../../../../lib/locale"
import { answerRefusal } from "../../../../answer-refusal"
import type { StartCheckout } from "../../../../validators"

/**
 * POST /store/carts/:id/checkout-session { locale }: Stripe's page for this cart.
 * 200 { checkout_session: { id, url, expires_at, language, total, currency_code } }; total in Stripe's
 * smallest units. Refusals: lib/refusal.ts, with their statuses.
 */
export async function POST(req: MedusaRequest<StartCheckout>, res: MedusaResponse) {
  const { locale } = req.validatedBody
  const started = await startCheckout(req.scope, String(req.params.id), locale)
  if (!started) return res.status(404).json({ type: "not_found", message: "No such cart." })
  if (!started.ok) return answerRefusal(res, started.refusal)
  const { attempt } = started
  return res.json({
    checkout_session: {
      id: attempt.session_id,
      url: attempt.url,
      expires_at: attempt.expires_at,
      language: stripeLocale(locale),
      total: attempt.amount,
      currency_code: attempt.currency_code,
    },
  })
}
