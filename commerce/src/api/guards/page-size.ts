import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { LIMITS } from "../limits"

function check(name: string, value: unknown, most: number): void {
  if (value === undefined) return
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : Infinity
  if (number <= most) return
  const message = `${name} must be a whole number from 0 to ${most}.`
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** No list is read in one piece, however large a client asks for it. */
export function pageSize(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  check("limit", req.query.limit, LIMITS.page)
  check("offset", req.query.offset, LIMITS.offset)
  return next()
}
