import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeCheckout } from "../../../../checkout/services"
import { stuckFilter } from "../../../../lib/attention"
import { ALIVE } from "../../../../modules/stripe_checkout/service"
import { modeOf } from "../read"
import type { AttemptsQuery } from "../validators"
import { attemptView } from "../views"

/**
 * GET /admin/stripe-checkout/attempts?status=stuck|paying&limit&offset: payments that do not come to
 * an end, or all that are under way, oldest first. 200 `{ attempts, count, limit, offset, mode }`.
 */
export async function GET(req: MedusaRequest<unknown, AttemptsQuery>, res: MedusaResponse) {
  const { status, limit, offset } = req.validatedQuery
  const now = new Date()
  const filters = status === "stuck" ? stuckFilter(now) : { state: ALIVE }
  const [rows, count] = await stripeCheckout(req.scope).listAndCountAttempts(filters, {
    take: limit,
    skip: offset,
    order: { created_at: "ASC", id: "ASC" },
  })
  const mode = modeOf(req.scope)
  const attempts = rows.map((row) => attemptView(row, mode, now))
  return res.json({ attempts, count, limit, offset, mode })
}
