import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { cachingOf, keeping } from "../../cards/kept-cards"
import type { StoreRequest } from "../../cards/market"

const TAGS = ["lists"]

/** Whether filters are a page's own, such as a category's: one field with one value, and nothing typed. */
function isPlain(filters: unknown): boolean {
  const fields = Object.entries(filters ?? {}) as [string, unknown][]
  const [[name, value] = ["q", null]] = fields
  if (fields.length !== 1 || name === "q") return false
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.length === 1 && typeof values[0] === "string"
}

/**
 * What the answer to a search is kept by; null for what is not kept. Kept is what many ask for: the list of
 * a category, an edition, a sport or a team, as yet unnarrowed. There are as many as the catalogue has.
 */
export function keyOfList(body: unknown, channels: readonly string[]): string | null {
  const { filters } = (body ?? {}) as { filters?: unknown }
  return isPlain(filters) ? `search:${JSON.stringify([channels, body])}` : null
}

const findsSome = (body: unknown): body is { results: { hits: unknown[] }[] } => {
  const { results } = (body ?? {}) as { results?: { hits?: unknown[] }[] }
  return (results?.[0]?.hits?.length ?? 0) > 0
}

/**
 * Answers the search of a list from what is kept, until products change, and keeps its answer. Stands last
 * before Medusa's route, since it reads what the checks before it let through.
 */
export async function keptLists(req: StoreRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const channels = req.publishable_key_context?.sales_channel_ids ?? []
  const key = keyOfList(req.validatedBody, channels)
  if (key === null) return next()
  const caching = cachingOf(req.scope)
  const kept = await caching.get({ key })
  if (kept) return res.json(kept)
  const keep = keeping(caching)
  const json = res.json.bind(res)
  res.json = (body) => {
    if (res.statusCode < 300 && findsSome(body)) void keep(key, body, TAGS)
    return json(body)
  }
  return next()
}
