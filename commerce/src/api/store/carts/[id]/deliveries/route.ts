import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliveriesFor } from "../../../../../carts/deliveries-for"

/**
 * GET /store/carts/:id/deliveries: the ways of delivery that the cart can have to its address, in its
 * language and at today's price for it.
 * 200 { deliveries: [{ id, name, description, amount }] }, amounts in the currency's own units; 404.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  return res.json({ deliveries: await deliveriesFor(req.scope, String(req.params.id)) })
}
