import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SEARCHED } from "../../config/catalogue-languages"
import { LIMITS } from "../limits"

const most = (what: string, limit: number) => `${what}: ${limit} at most.`
const upTo = (what: string, limit: number) => z.number().int().min(0).max(limit, most(what, limit))
const listOf = (what: string, limit: number) => z.array(z.unknown()).max(limit, most(what, limit))
const { search } = LIMITS

const Facet = z.union([
  z.string(),
  z.looseObject({ ranges: listOf("ranges", search.ranges).optional() }),
])

const Search = z.looseObject({
  filters: z
    .looseObject({
      q: z.string().max(search.queryChars, most("characters of q", search.queryChars)).optional(),
    })
    .optional(),
  pagination: z
    .looseObject({
      take: upTo("take", search.take).optional(),
      skip: upTo("skip", search.skip).optional(),
    })
    .optional(),
  search_options: z
    .looseObject({
      facets: z.array(Facet).max(search.facets, most("facets", search.facets)).optional(),
      highlight: z
        .union([
          z.boolean(),
          z.looseObject({
            fields: listOf("fields to mark", search.highlightFields).optional(),
            pre_tag: z.string().max(search.tagChars).optional(),
            post_tag: z.string().max(search.tagChars).optional(),
          }),
        ])
        .optional(),
    })
    .optional(),
})
const Searches = z.looseObject({
  queries: z.array(Search).max(LIMITS.searches, most("queries", LIMITS.searches)),
})

/** Bounds what a search may cost; its shape is checked by Medusa. */
export function searchInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const body = (req.body ?? {}) as object
  const parsed = ("queries" in body ? Searches : Search).safeParse(body)
  if (parsed.success) return next()
  const message = parsed.error.issues.map((issue) => issue.message).join(" ")
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

export const UNKNOWN_INDEX = "unknown_index"

interface SearchQuery {
  entity: string
  search_options?: { match_strategy?: string }
}

const queriesOf = (req: MedusaRequest): SearchQuery[] => {
  const body = req.validatedBody as SearchQuery & { queries?: SearchQuery[] }
  return body.queries ?? [body]
}

/** 404 for an index that is not offered; its code tells it from an index that the engine has lost. */
export function knownIndex(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const unknown = queriesOf(req).find(({ entity }) => !SEARCHED.has(entity))
  if (!unknown) return next()
  const message = `There is no index "${unknown.entity}".`
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message, UNKNOWN_INDEX)
}

/**
 * Finds what begins with the last word unless the client asks for another way: people search while
 * they type. Runs after Medusa's own check, on what that let through.
 */
export function searchAsTyped(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  for (const query of queriesOf(req)) {
    query.search_options = { match_strategy: "last", ...query.search_options }
  }
  return next()
}
