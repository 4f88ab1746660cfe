import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../../../../config/environment"
import { verifyOrderLink } from "../../../../lib/order-link"
import { LINKED_ORDER_FIELDS } from "../fields"
import { shownOrder } from "../shown"

/** The order with the states of its payment and its parcels, which only this workflow tells. */
async function readOrder(req: MedusaRequest, order_id: string) {
  const input = { order_id, fields: LINKED_ORDER_FIELDS }
  try {
    const { result } = await getOrderDetailWorkflow(req.scope).run({ input })
    return shownOrder(result)
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) return null
    throw error
  }
}

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
  const order = await readOrder(req, link.order_id)
  // A link in a browser's or a proxy's store would outlive its expiry.
  res.setHeader("Cache-Control", "private, no-store")
  return order ? res.json({ order }) : res.status(404).json(notFound)
}
