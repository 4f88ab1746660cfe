import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CONTROL, faultOf, NUL, type TextFault, type TextRules } from "../../lib/acceptable-text"
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
const clean =
  (rules: TextRules) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const path = decoded(req.path)
    if (path === null) throw refuse("The address has broken escapes.")
    const fault = faultOf([path, req.query, req.body], rules)
    if (fault) throw refuse(MESSAGE[fault])
    return next()
  }

/** Of clients: nothing but what a fan could type. */
export const cleanInput = clean({
  maxChars: LIMITS.textChars,
  maxDepth: LIMITS.depth,
  unwanted: CONTROL,
})

/** Of staff, whose texts are as long as a body may be: what can be kept. */
export const storableInput = clean({ maxChars: Infinity, maxDepth: LIMITS.depth, unwanted: NUL })
