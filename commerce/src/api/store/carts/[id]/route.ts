import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { answerCart } from "../../../../carts/answer-cart"
import { giveToBuyer } from "../../../../carts/buyer"
import { asPlainCart } from "../../../../carts/plain-cart"
import { areSimple, setDetailsWorkflow, type Details } from "../../../../carts/set-details"

/**
 * POST /store/carts/:id { email?, shipping_address?, billing_address? }: who buys, and where it goes. In
 * the place of Medusa's route, with its answer and its errors: 200 { cart }, 404, 400.
 */
export async function POST(req: MedusaRequest<Details>, res: MedusaResponse) {
  const id = String(req.params.id)
  const { email, shipping_address, billing_address } = req.validatedBody
  const given = Object.entries({ email, shipping_address, billing_address })
  const details: Details = Object.fromEntries(given.filter(([, value]) => value !== undefined))
  const isDone = await asPlainCart(req.scope, id, async (cart) => {
    if (!areSimple(cart, details)) return false
    await setDetailsWorkflow(req.scope).run({ input: { cart, details } })
    return true
  })
  if (!isDone) {
    if (email) await giveToBuyer(req.scope, id, email)
    await updateCartWorkflow(req.scope).run({ input: { ...details, id } })
  }
  return answerCart(req, res, id)
}
