import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Ways from a product to what its warehouses hold; `inventory_quantity`, the sum that fans see, is none. */
const INSIDE = /inventory_items|location_levels|stock_locations/

/** Reads no fields of products that tell how much lies in which warehouse: that is staff's alone. */
export function noStock(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const asked: unknown[] = [req.query.fields].flat()
  if (!asked.some((one) => INSIDE.test(JSON.stringify(one ?? "")))) return next()
  const fields = asked
    .filter((one) => typeof one === "string")
    .flatMap((one) => one.split(","))
    .filter((one) => !INSIDE.test(one))
  if (fields.length) req.query.fields = fields.join()
  else delete req.query.fields
  return next()
}
