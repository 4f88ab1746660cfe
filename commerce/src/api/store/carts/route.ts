import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { answerCart } from "../../../carts/answer-cart"
import { makeCartWorkflow, newCartOf, type Asked } from "../../../carts/make-cart"

/**
 * POST /store/carts { region_id, locale?, metadata?, shipping_address?, items?: [{ variant_id, quantity }] }:
 * a new cart. In the place of Medusa's route, with its answer and its errors: 200 { cart }, 400, 404.
 * An account's cart goes Medusa's way: its prices may depend on the account's groups.
 */
export async function POST(req: AuthenticatedMedusaRequest<Asked>, res: MedusaResponse) {
  const asked = req.validatedBody
  const customer_id = req.auth_context?.actor_id
  const simple = customer_id ? undefined : await newCartOf(req.scope, asked)
  if (simple) {
    const { result } = await makeCartWorkflow(req.scope).run({ input: simple })
    return answerCart(req, res, result)
  }
  const { result } = await createCartWorkflow(req.scope).run({ input: { ...asked, customer_id } })
  return answerCart(req, res, result.id)
}
