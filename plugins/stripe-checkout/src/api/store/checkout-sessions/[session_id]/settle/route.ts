import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TryAgain } from "../../../../../checkout/complete"
import { stripeCheckout } from "../../../../../checkout/services"
import { settleAttempt } from "../../../../../checkout/settle"
import { isOutage } from "../../../../../lib/client"
import { refusal } from "../../../../../lib/refusal"
import { answerRefusal } from "../../../../answer-refusal"

/** How long a fan's browser waits for the webhook that came first. */
const WAIT_MS = 5_000

/**
 * POST /store/checkout-sessions/:session_id/settle: what became of the payment, for the fan who comes
 * back from Stripe. 200 { outcome } (lib/outcome.ts), 404 for a session that is not ours, 503 while
 * Stripe is out of reach. Stripe's session id is the secret that only this fan's browser was given.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const attempt = await stripeCheckout(req.scope).retrieveAttemptBySession(
    String(req.params.session_id),
  )
  if (!attempt) return res.status(404).json({ type: "not_found", message: "No such session." })
  try {
    return res.json({ outcome: await settleAttempt(req.scope, attempt, WAIT_MS) })
  } catch (error) {
    if (error instanceof TryAgain) return res.json({ outcome: { status: "processing" } })
    if (!isOutage(error)) throw error
    return answerRefusal(res, refusal("payment_unavailable"))
  }
}
