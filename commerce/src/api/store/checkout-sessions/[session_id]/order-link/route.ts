import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeCheckout } from "@podium/stripe-checkout/checkout/services"
import { environment } from "../../../../../config/environment"
import { signOrderLink } from "../../../../../lib/order-link"

/**
 * POST /store/checkout-sessions/:session_id/order-link → `{ token, order_id }` for the browser that
 * comes back from Stripe: its session's id, known to nobody else, stands for the buyer. 404 until an
 * order stands.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const sessionId = req.params.session_id ?? ""
  const attempt = await stripeCheckout(req.scope).retrieveAttemptBySession(sessionId)
  const orderId = attempt?.order_id
  if (!orderId) {
    const message = "There is no order of this payment."
    return res.status(404).json({ type: "not_found", code: "order_missing", message })
  }
  const token = signOrderLink(orderId, environment().ORDER_LINK_SECRET[0], new Date())
  return res.json({ token, order_id: orderId })
}
