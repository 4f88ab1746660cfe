import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { answerCart } from "../../../../../carts/answer-cart"
import { choiceOf, chooseDeliveryWorkflow } from "../../../../../carts/choose-delivery"
import { asPlainCart } from "../../../../../carts/plain-cart"

/**
 * POST /store/carts/:id/shipping-methods { option_id }: gives the cart this delivery. In the place of
 * Medusa's route, with its answer and its errors: 200 { cart }, 404, 400 for one that it cannot have.
 */
export async function POST(req: MedusaRequest<{ option_id: string }>, res: MedusaResponse) {
  const id = String(req.params.id)
  const { option_id: optionId } = req.validatedBody
  const isDone = await asPlainCart(req.scope, id, async (cart) => {
    const choice = await choiceOf(req.scope, cart, optionId)
    if (choice) await chooseDeliveryWorkflow(req.scope).run({ input: choice })
    return choice !== undefined
  })
  if (!isDone) {
    const input = { cart_id: id, options: [{ id: optionId }] }
    await addShippingMethodToCartWorkflow(req.scope).run({ input })
  }
  return answerCart(req, res, id)
}
