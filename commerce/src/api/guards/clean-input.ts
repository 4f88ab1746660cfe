import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { faultOf, type TextFault } from "../../lib/acceptable-text"
import { LIMITS } from "../limits"

const MESSAGE: Record<TextFault, string> = {
  control_character: "The request has control characters in a text.",
  broken_unicode: "The request has a text that is not valid Unicode.",
  too_long: `A text in the request is longer than ${LIMITS.textChars} characters.`,
  too_deep: "The request is nested too deeply.",
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** The path as the routes will read it; null if its escapes are broken. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Refuses with 400, before anything is read by it, what the database would refuse with 500. */
export function cleanInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const path = decoded(req.path)
  if (path === null) throw refuse("The address has broken escapes.")
  const fault = faultOf([path, req.query, req.body], LIMITS.textChars, LIMITS.depth)
  if (fault) throw refuse(MESSAGE[fault])
  return next()
}
