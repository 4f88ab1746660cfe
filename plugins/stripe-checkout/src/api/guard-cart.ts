import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lockCart } from "../checkout/services"
import { supersedeAttempts } from "../checkout/supersede"
import { refusal, refusalOfLock } from "../lib/refusal"
import { answerRefusal } from "./answer-refusal"

const WAIT_MS = 10_000
/** Writes below a cart that change nothing of it. */
const HARMLESS = /\/(checkout-session|complete)$/i

/** As the route reads it from its address; escapes that are none are refused there. */
function cartIn(path: string): string | undefined {
  const id = /^\/store\/carts\/([^/]+)/i.exec(path)?.[1]
  try {
    return id && decodeURIComponent(id)
  } catch {
    return undefined
  }
}

/**
 * Before a cart changes, its open page at Stripe is expired; a cart that is being paid does not
 * change at all (409), and where too many carts are worked on it is to be tried again (503).
 */
export async function guardCart(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const cartId = cartIn(req.path)
  if (!cartId || req.method === "GET" || HARMLESS.test(req.path)) return next()
  const run = await lockCart(req.scope, cartId, WAIT_MS, () => supersedeAttempts(req.scope, cartId))
  if (run.locked && run.value === "clear") return next()
  const code = run.locked ? "payment_in_progress" : refusalOfLock(run.why)
  return answerRefusal(res, refusal(code))
}
