import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

interface Linked {
  add?: string[]
  remove?: string[]
}

/**
 * Says `product.updated` for products that staff puts into a category or takes out of one. Medusa's
 * own workflow says nothing, and the search indexes would go on counting them where they were.
 */
export function announceProducts(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  res.once("finish", () => {
    const { add = [], remove = [] } = (req.validatedBody ?? {}) as Linked
    if (res.statusCode >= 400) return
    const events = [...add, ...remove].map((id) => ({ name: "product.updated", data: { id } }))
    const bus = req.scope.resolve(Modules.EVENT_BUS)
    bus.emit(events).catch((error: Error) => {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`search: products of a category were not announced (${error.name})`)
    })
  })
  return next()
}
