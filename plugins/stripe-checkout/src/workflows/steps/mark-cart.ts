import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ATTEMPT_MARK } from "../../checkout/half-made"

interface MarkCart {
  cart_id: string
  attempt_id: string
  metadata: Record<string, unknown> | null
}

/** Puts the attempt's mark on the cart, whose metadata goes over to the order. Undo: the old metadata. */
export const markCartStep = createStep(
  "mark-cart-with-attempt",
  async ({ cart_id, attempt_id, metadata }: MarkCart, { container }) => {
    await container
      .resolve(Modules.CART)
      .updateCarts([{ id: cart_id, metadata: { ...metadata, [ATTEMPT_MARK]: attempt_id } }])
    return new StepResponse(undefined, { cart_id, metadata })
  },
  async (before, { container }) => {
    if (!before) return
    await container
      .resolve(Modules.CART)
      .updateCarts([{ id: before.cart_id, metadata: before.metadata ?? {} }])
  },
)
