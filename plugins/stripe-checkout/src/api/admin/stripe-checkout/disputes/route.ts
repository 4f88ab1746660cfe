import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeCheckout } from "../../../../checkout/services"
import { AWAITS_ANSWER, OPEN_DISPUTE } from "../../../../lib/attention"
import { modeOf } from "../read"
import type { DisputesQuery } from "../validators"
import { disputeView } from "../views"

const FILTERS = {
  unanswered: { status: AWAITS_ANSWER },
  open: { status: OPEN_DISPUTE },
  closed: { status: { $nin: OPEN_DISPUTE } },
}

/**
 * GET /admin/stripe-checkout/disputes?status=unanswered|open|closed&limit&offset: the one whose
 * answer is due first comes first. 200 `{ disputes, count, limit, offset, mode }`.
 */
export async function GET(req: MedusaRequest<unknown, DisputesQuery>, res: MedusaResponse) {
  const { status, limit, offset } = req.validatedQuery
  const [rows, count] = await stripeCheckout(req.scope).listAndCountDisputes(FILTERS[status], {
    take: limit,
    skip: offset,
    order: { evidence_due_at: "ASC", id: "ASC" },
  })
  const mode = modeOf(req.scope)
  const disputes = rows.map((row) => disputeView(row, mode))
  return res.json({ disputes, count, limit, offset, mode })
}
