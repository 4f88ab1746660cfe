import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * 200 `{ cart }` with the fields that the request asked for, as Medusa's own cart routes answer. Of a cart
 * that is there; one that only its id is wanted of is not read.
 */
export async function answerCart(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "queryConfig">,
  res: MedusaResponse,
  cartId: string,
) {
  const { fields } = req.queryConfig
  if (fields.every((field) => field === "id")) return res.json({ cart: { id: cartId } })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: cartId }
  const { data } = await query.graph({ entity: "cart", fields, filters })
  return res.json({ cart: data[0] })
}
