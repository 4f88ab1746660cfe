import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Ways from a product to what its warehouses hold, and to all of its prices: those of lists that have not
 * begun, of drafts and of groups of customers among them. What fans see is `inventory_quantity`, what
 * one line can have, and `calculated_price`, today's.
 */
const STAFF_ONLY = /inventory_items|location_levels|stock_locations|price_set|(?<!\w)prices(?!\w)/

/** Reads no fields of products that are staff's alone. */
export function noStaffFields(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const asked: unknown[] = [req.query.fields].flat()
  if (!asked.some((one) => STAFF_ONLY.test(JSON.stringify(one ?? "")))) return next()
  const fields = asked
    .filter((one) => typeof one === "string")
    .flatMap((one) => one.split(","))
    .filter((one) => !STAFF_ONLY.test(one))
  if (fields.length) req.query.fields = fields.join()
  else delete req.query.fields
  return next()
}
