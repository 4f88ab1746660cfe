import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const INDEX = "products"

/**
 * Rebuilds the search index when rows were written, which happens without events. An index that was
 * never filled is left alone: the server fills it when it starts.
 */
export async function refreshSearch(scope: MedusaContainer, written: number): Promise<string> {
  if (!written) return "nothing new"
  const search = scope.resolve(Modules.SEARCH)
  const index = (await search.listIndexes()).find(({ name }) => name === INDEX)
  if (index?.status !== "ready") return "filled when the server starts"
  await search.reindex({ index: INDEX })
  return "index rebuilt"
}
