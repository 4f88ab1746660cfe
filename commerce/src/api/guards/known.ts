import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"

async function exists(req: MedusaRequest, entity: string, filters: object): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters })
  return data.length > 0
}

const missing = (what: string, id: string | undefined) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `${what} ${id} was not found.`)

/** 404 for a cart that is not there, where Medusa would answer 500. */
export async function knownCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  if (await exists(req, "cart", { id: req.params.id })) return next()
  throw missing("Cart", req.params.id)
}

/**
 * 404 for a line of another cart. Medusa deletes a line by its own id, whatever cart the path names:
 * anybody's, also of a cart that is being paid.
 */
export async function lineOfCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const filters = { id: req.params.line_id, cart_id: req.params.id }
  if (await exists(req, "line_item", filters)) return next()
  throw missing("Line", req.params.line_id)
}

/** 404 for a category that is not there or not shown, where Medusa would answer 200 and nothing. */
export async function knownCategory(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const shown = { id: req.params.id, is_active: true, is_internal: false }
  if (await exists(req, "product_category", shown)) return next()
  throw missing("Category", req.params.id)
}

/** 404 for a workflow that is not there. Medusa looks names up in a plain object: `constructor` is one. */
export function knownWorkflow(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.params.workflow_id ?? ""
  if (Object.hasOwn(MedusaWorkflow.workflows, id)) return next()
  throw missing("Workflow", id)
}
