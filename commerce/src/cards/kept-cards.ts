import type { ICachingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StaleTags } from "../pages/changes"
import type { Card } from "./card"

/** Changes are told at once; this bounds what a change that nobody told of costs. */
const KEEP_SECONDS = 60
/**
 * Everything in the caching module. Medusa's own product queries are kept there too, with prices that no
 * event tells it to forget when a price list begins by the clock.
 */
const EVERYTHING = "*"

/** Counts what was forgotten: what was read before may be what was true before. */
let forgotten = 0

const cachingOf = (scope: MedusaContainer): ICachingModuleService =>
  scope.resolve<ICachingModuleService>(Modules.CACHING)

/** Forgets cards, and lists of them, that show what is not true any more; null forgets all that is kept. */
export async function forgetCards(scope: MedusaContainer, tags: StaleTags): Promise<void> {
  forgotten += 1
  const caching = cachingOf(scope)
  await caching.clear({ tags: tags ? [...tags] : [EVERYTHING] })
}

/** What keeps a market's cards and lists; `market` says region, channels and locale. */
export function keptCards(scope: MedusaContainer, market: string) {
  const caching = cachingOf(scope)
  const cardKey = (id: string) => `card:${market}:${id}`
  const listKey = (list: string) => `cards:${market}:${list}`
  return {
    /** Of some products those whose cards are kept. */
    async find(ids: string[]): Promise<Map<string, Card>> {
      const found = await Promise.all(ids.map((id) => caching.get({ key: cardKey(id) })))
      return new Map(ids.flatMap((id, at) => (found[at] ? [[id, found[at] as Card]] : [])))
    },
    /** Reads cards and keeps them, unless something was forgotten while it read. */
    async read(reading: () => Promise<Card[]>): Promise<Card[]> {
      const before = forgotten
      const cards = await reading()
      if (before !== forgotten) return cards
      const keep = (card: Card) =>
        caching.set({
          key: cardKey(card.id),
          data: card,
          ttl: KEEP_SECONDS,
          tags: [`card:${card.id}`],
        })
      await Promise.all(cards.map(keep))
      return cards
    },
    /** A list of products, kept until some product changes. */
    async list<List extends object>(name: string, reading: () => Promise<List>): Promise<List> {
      const key = listKey(name)
      const kept = (await caching.get({ key })) as List | null
      if (kept) return kept
      const before = forgotten
      const list = await reading()
      if (before === forgotten) {
        await caching.set({ key, data: list, ttl: KEEP_SECONDS, tags: ["lists"] })
      }
      return list
    },
  }
}
