import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Somebody else's order is simply not found: knowing its id opens nothing. */
export async function ownOrder(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { auth_context } = req as AuthenticatedMedusaRequest
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: req.params.id, customer_id: auth_context.actor_id },
  })
  if (data[0]) return next()
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${req.params.id} was not found.`)
}
