import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusalOf } from "./refusals"
import { withSearchOutage } from "./search-outage"

/** The last word on every error: what a request has caused is refused, and an outage of search is told. */
export function answerErrors(
  error: Error & { code?: unknown },
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void | Promise<void> {
  const refusal = refusalOf(error, req.originalUrl.startsWith("/admin/"))
  if (refusal) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    // Its message has what was sent, which may be somebody's.
    logger.warn(
      `refused: ${error.name} ${String(error.code ?? "")} at ${req.method} ${req.baseUrl}`,
    )
  }
  return withSearchOutage(refusal ?? error, req, res, next)
}
