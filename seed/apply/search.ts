import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Fills the products' search indexes anew when rows were written, since that happens without events,
 * or when one was never filled: a server that finds it empty would begin to sell before anything can
 * be found.
 */
export async function refreshSearch(scope: MedusaContainer, written: number): Promise<string> {
  const search = scope.resolve(Modules.SEARCH)
  const indexes = (await search.listIndexes()).filter(({ entity }) => entity === "product")
  const stale = indexes.filter(({ status }) => written > 0 || status !== "ready")
  if (!stale.length) return "nothing new"
  await search.reindex({ index: stale.map(({ name }) => name) })
  return `${stale.length} of ${indexes.length} indexes filled`
}
