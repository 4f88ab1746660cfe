import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { OrderClaimRequest } from "../../../mails/compose-order-claim"

/**
 * POST /store/order-claims `{ storefront_locale }` → 202: mails a link to the signed-in customer's own
 * address if orders were placed with it as a guest. The answer is the same, and as fast, if none were:
 * nobody has proven the address yet.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<{ storefront_locale: string }>,
  res: MedusaResponse,
) {
  const { storefront_locale } = req.body
  const data: OrderClaimRequest = { customer_id: req.auth_context.actor_id, storefront_locale }
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name: "order_claim.requested", data })
  return res.status(202).json({})
}
