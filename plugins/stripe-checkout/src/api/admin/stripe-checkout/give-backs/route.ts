import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeCheckout } from "../../../../checkout/services"
import { FAILING_TRIES } from "../../../../lib/attention"
import { giveBackViews, modeOf } from "../read"
import type { GiveBacksQuery } from "../validators"

const FILTERS = {
  failing: { done_at: null, tries: { $gte: FAILING_TRIES } },
  open: { done_at: null },
  done: { done_at: { $ne: null } },
}

/**
 * GET /admin/stripe-checkout/give-backs?status=failing|open|done&limit&offset: money that goes back
 * because no order came of it, oldest first. 200 `{ give_backs, count, limit, offset, mode }`.
 */
export async function GET(req: MedusaRequest<unknown, GiveBacksQuery>, res: MedusaResponse) {
  const { status, limit, offset } = req.validatedQuery
  const [rows, count] = await stripeCheckout(req.scope).listAndCountGiveBacks(FILTERS[status], {
    take: limit,
    skip: offset,
    order: { created_at: "ASC", id: "ASC" },
  })
  const give_backs = await giveBackViews(req.scope, rows)
  return res.json({ give_backs, count, limit, offset, mode: modeOf(req.scope) })
}
