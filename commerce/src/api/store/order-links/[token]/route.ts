import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../../../../config/environment"
import { verifyOrderLink } from "../../../../lib/order-link"
import { LINKED_ORDER_FIELDS } from "../fields"

/**
 * GET /store/order-links/:token → `{ order }` without an account, for who has the signed link.
 * 404 for a link that was not made here or whose order is gone; 410 `link_expired` for an old one.
 * `?fields=` is not heeded: what a link shows is fixed in fields.ts.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const notFound = { type: "not_found", code: "link_unknown", message: "This link opens no order." }
  const link = verifyOrderLink(req.params.token ?? "", environment().ORDER_LINK_SECRET, new Date())
  if (link.status === "forged") return res.status(404).json(notFound)
  if (link.status === "expired") {
    const message = "This link has expired. Sign in to see your orders."
    return res.status(410).json({ type: "expired", code: "link_expired", message })
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: LINKED_ORDER_FIELDS,
    filters: { id: link.order_id },
  })
  // A link in a browser's or a proxy's store would outlive its expiry.
  res.setHeader("Cache-Control", "private, no-store")
  return data[0] ? res.json({ order: data[0] }) : res.status(404).json(notFound)
}
