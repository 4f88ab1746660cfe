import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Closes a core route: a cart is paid by POST /store/carts/:id/checkout-session and becomes an order
 * by POST /store/checkout-sessions/:session_id/settle, and no other way.
 */
export function closed(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction) {
  const message = "This way to an order is closed. Pay through the cart's checkout session."
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message)
}

export const nothingHere = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address.")

/** Shuts core routes that no client of this shop needs, as if they were not there. */
export function shut(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction) {
  throw nothingHere()
}
