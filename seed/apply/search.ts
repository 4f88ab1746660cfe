import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** One for each language of the catalogue. */
const INDEXES = /^products(_|$)/

/**
 * Rebuilds the search indexes when rows were written, which happens without events. An index that was
 * never filled is left alone: the server fills it when it starts.
 */
export async function refreshSearch(scope: MedusaContainer, written: number): Promise<string> {
  if (!written) return "nothing new"
  const search = scope.resolve(Modules.SEARCH)
  const indexes = (await search.listIndexes()).filter(({ name }) => INDEXES.test(name))
  const filled = indexes.filter(({ status }) => status === "ready")
  for (const { name } of filled) await search.reindex({ index: name })
  return filled.length ? `${filled.length} indexes rebuilt` : "filled when the server starts"
}
