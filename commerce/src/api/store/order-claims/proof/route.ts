import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountOf } from "../../../../claims/guest-orders"
import { environment } from "../../../../config/environment"
import { provesOrderClaim } from "../../../../lib/order-claim"
import { claimOrdersWorkflow } from "../../../../workflows/claim-orders"

/**
 * POST /store/order-claims/proof `{ token }` → `{ claimed }`, how many orders are the signed-in
 * customer's now. 404 `claim_unknown` for a token that was not made for this customer, or is too old.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<{ token: string }>,
  res: MedusaResponse,
) {
  const account = await accountOf(req.scope, req.auth_context.actor_id)
  const claim = account?.email ? { customer_id: account.id, email: account.email } : null
  const { ORDER_LINK_SECRET } = environment()
  if (!claim || !provesOrderClaim(req.body.token, claim, ORDER_LINK_SECRET, new Date())) {
    const message = "This link is none of this account's, or too old."
    return res.status(404).json({ type: "not_found", code: "claim_unknown", message })
  }
  const { result: claimed } = await claimOrdersWorkflow(req.scope).run({ input: claim })
  return res.json({ claimed })
}
