import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type Stripe from "stripe"
import { log, stripeCheckout } from "../../../checkout/services"
import { actOnEvent } from "../../../webhooks/act"
import { isActedOn } from "../../../webhooks/acted-on"

/** Verifies Stripe's signature over the raw body; null for anything Stripe did not send. */
function verify(req: MedusaRequest): Stripe.Event | null {
  const { stripe, options } = stripeCheckout(req.scope)
  const signature = req.headers["stripe-signature"]
  const body = req.rawBody
  if (typeof signature !== "string" || !body) return null
  try {
    return stripe.webhooks.constructEvent(body as Buffer, signature, options.webhookSecret)
  } catch {
    return null // a wrong signature, an old timestamp, or no JSON: all the same to the sender
  }
}

/**
 * POST /hooks/stripe-checkout: verify, act, then answer. 200 once the event has been acted on (or was
 * before, or is not ours), 400 without Stripe's signature, 500 when acting failed, so that Stripe
 * delivers it again.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const event = verify(req)
  if (!event)
    return res.status(400).json({ type: "invalid_data", message: "Not signed by Stripe." })
  if (!isActedOn(event.type)) return res.json({ received: true })
  const service = stripeCheckout(req.scope)
  const [known] = await service.listEvents({ id: event.id }, { take: 1 })
  if (known) return res.json({ received: true })
  try {
    await actOnEvent(req.scope, event)
  } catch (error) {
    log(req.scope).warn(`stripe-checkout: ${event.type} ${event.id}: ${(error as Error).message}`)
    return res.status(500).json({ type: "unexpected_state", message: "Not done yet." })
  }
  // Two deliveries at once both act, which is harmless; only one of them can write the row.
  await service.createEvents({ id: event.id, type: event.type }).catch(() => undefined)
  return res.json({ received: true })
}
