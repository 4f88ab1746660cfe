import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { UNKNOWN_INDEX } from "./guards/search-input"

const SEARCH = "/store/search"
const RETRY_AFTER_SECONDS = "5"
const NOT_FOUND = 404
const SERVER_FAULT = 500

const medusas = errorHandler()

/** Whether an error says that the search engine is gone, or has lost an index that we offer. */
function isOutage(error: Error & { code?: string }, req: MedusaRequest): boolean {
  const [path] = req.originalUrl.split("?")
  if (path?.replace(/\/$/, "") !== SEARCH) return false
  const { statusCode } = getHttpResponseFromError(error)
  return statusCode >= SERVER_FAULT || (statusCode === NOT_FOUND && error.code !== UNKNOWN_INDEX)
}

/**
 * Medusa's error handler, but for a search engine that is gone: 503 with a code, so that the store
 * lists products by other means rather than say that there are none.
 */
export function withSearchOutage(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void | Promise<void> {
  if (res.headersSent) return next(error)
  if (!isOutage(error, req)) return medusas(error, req, res, next)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`search: the engine does not answer (${error.name})`)
  const message = "Search does not answer at the moment."
  res.setHeader("Retry-After", RETRY_AFTER_SECONDS)
  res.status(503).json({ type: "search_unavailable", code: "search_unavailable", message })
}
