import type { SearchContainer } from "@medusajs/framework/types"
import { stockStates } from "../indexing/stock-states"

type Query = SearchContainer["query"]

/** Products remembered; beyond that it begins anew, which costs lists a purge too many. */
const MAX_REMEMBERED = 50_000

/**
 * Whether any of some products has sold out or come back since it was last looked at. Lists count what is
 * in stock, but not how much there is of it: most sales leave them true.
 */
export function stockTurns() {
  const last = new Map<string, boolean>()
  return async (query: Query, ids: string[]): Promise<boolean> => {
    const states = await stockStates(query, ids)
    if (last.size > MAX_REMEMBERED) last.clear()
    const turned = [...states].map(([id, now]) => {
      const isSame = last.get(id) === now
      last.set(id, now)
      return !isSame
    })
    return turned.includes(true)
  }
}
