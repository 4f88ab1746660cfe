import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { namesPrototype } from "../../config/bounded-queries"

/** 400 for a body that names what every object inherits from, as a key or as a way to a field. */
export function plainNames(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const body: unknown = req.body
  if (typeof body !== "object" || body === null || Buffer.isBuffer(body)) return next()
  if (!namesPrototype(JSON.stringify(body))) return next()
  const message = "The request names a field that cannot be."
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
