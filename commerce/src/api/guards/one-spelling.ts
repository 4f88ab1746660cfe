import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { nothingHere } from "./closed"

/** The first two parts of an address: /store/carts. Ids, which come later, may have capitals. */
const PREFIX = /^\/[^/?]*(\/[^/?]*)?/

/**
 * 404 for `/store/CARTS/…`: Express would take it for `/store/carts/…`, while a guard that looks at
 * the path itself would let it by.
 */
export function oneSpelling(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const prefix = PREFIX.exec(req.originalUrl)?.[0] ?? ""
  if (prefix === prefix.toLowerCase()) return next()
  throw nothingHere()
}
