import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const INDEX = "products"

/**
 * Fills the search index anew when rows were written, since that happens without events, or when it
 * was never filled: a server that finds it empty would begin to sell before anything can be found.
 */
export async function refreshSearch(scope: MedusaContainer, written: number): Promise<string> {
  const search = scope.resolve(Modules.SEARCH)
  const index = (await search.listIndexes()).find(({ name }) => name === INDEX)
  if (!index) return "no index"
  if (!written && index.status === "ready") return "nothing new"
  await search.reindex({ index: INDEX })
  return "index filled"
}
