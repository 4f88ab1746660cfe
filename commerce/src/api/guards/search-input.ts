import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LIMITS } from "../limits"

const Search = z.looseObject({
  filters: z
    .looseObject({
      q: z
        .string()
        .max(LIMITS.searchChars, `q must be ${LIMITS.searchChars} characters or less.`)
        .optional(),
    })
    .optional(),
  pagination: z
    .looseObject({
      take: z
        .number()
        .int()
        .min(0)
        .max(LIMITS.page, `take must be ${LIMITS.page} or less.`)
        .optional(),
      skip: z
        .number()
        .int()
        .min(0)
        .max(LIMITS.offset, `skip must be ${LIMITS.offset} or less.`)
        .optional(),
    })
    .optional(),
})
const Searches = z.looseObject({
  queries: z.array(Search).max(LIMITS.searches, `At most ${LIMITS.searches} queries at once.`),
})

/** Bounds what a search may cost; its shape is checked by Medusa. */
export function searchInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const body = (req.body ?? {}) as object
  const parsed = ("queries" in body ? Searches : Search).safeParse(body)
  if (parsed.success) return next()
  const message = parsed.error.issues.map((issue) => issue.message).join(" ")
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

interface SearchQuery {
  search_options?: { match_strategy?: string }
}

/**
 * Finds what begins with the last word unless the client asks for another way: people search while
 * they type. Runs after Medusa's own check, on what that let through.
 */
export function searchAsTyped(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const body = req.validatedBody as SearchQuery & { queries?: SearchQuery[] }
  for (const query of body.queries ?? [body]) {
    query.search_options = { match_strategy: "last", ...query.search_options }
  }
  return next()
}
