import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeCheckout } from "../../../../checkout/services"
import { giveBackViews, modeOf } from "../read"
import type { PaymentsQuery } from "../validators"
import { attemptView, disputeView } from "../views"

/** A cart that was tried to be paid more often than this is not read to its end. */
const MOST = 50

/**
 * GET /admin/stripe-checkout/payments?order_id=order_…: all tries to pay an order's cart, also those
 * that led to nothing, with money given back and disputes; the latest first.
 * 200 `{ attempts, give_backs, disputes, mode }`; empty lists for an order that was not paid here.
 */
export async function GET(req: MedusaRequest<unknown, PaymentsQuery>, res: MedusaResponse) {
  const { order_id } = req.validatedQuery
  const service = stripeCheckout(req.scope)
  const latest = { take: MOST, order: { created_at: "DESC" as const } }
  const [completion] = await service.listCompletions({ order_id }, { take: 1 })
  const ofCart = completion ? { cart_id: completion.cart_id } : { order_id }
  const rows = await service.listAttempts(ofCart, latest)
  const ids = rows.map(({ id }) => id)
  const [debts, disputes] = await Promise.all([
    service.listGiveBacks({ attempt_id: ids }, latest),
    service.listDisputes({ order_id }, latest),
  ])
  const mode = modeOf(req.scope)
  const now = new Date()
  return res.json({
    attempts: rows.map((row) => attemptView(row, mode, now)),
    give_backs: await giveBackViews(req.scope, debts),
    disputes: disputes.map((row) => disputeView(row, mode)),
    mode,
  })
}
