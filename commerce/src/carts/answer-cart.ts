import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** 200 `{ cart }` with the fields that the request asked for, as Medusa's own cart routes answer. */
export async function answerCart(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "queryConfig">,
  res: MedusaResponse,
  cartId: string,
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: cartId }
  const { data } = await query.graph({ entity: "cart", fields: req.queryConfig.fields, filters })
  return res.json({ cart: data[0] })
}
