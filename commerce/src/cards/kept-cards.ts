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

export const cachingOf = (scope: MedusaContainer): ICachingModuleService =>
  scope.resolve<ICachingModuleService>(Modules.CACHING)

/** Forgets cards, lists of them, and products' pages that show what is not true any more; null forgets all that is kept. */
export async function forgetCards(scope: MedusaContainer, tags: StaleTags): Promise<void> {
  forgotten += 1
  const caching = cachingOf(scope)
  await caching.clear({ tags: tags ? [...tags] : [EVERYTHING] })
}

/**
 * Called before something is read: keeps by key and tags what was read, unless something was forgotten while
 * it was. A cache that is full or away keeps nothing, and costs nobody the answer.
 */
export function keeping(caching: ICachingModuleService) {
  const before = forgotten
  return async (key: string, data: object, tags: string[]): Promise<void> => {
    if (before !== forgotten) return
    await caching.set({ key, data, ttl: KEEP_SECONDS, tags }).catch(() => undefined)
  }
}

/** What was read whole, kept until something that it shows changes; null is not kept. */
export async function keptWhole<Read extends object | null>(
  caching: ICachingModuleService,
  key: string,
  reading: () => Promise<Read>,
  tagsOf: (read: NonNullable<Read>) => string[],
): Promise<Read> {
  const kept = (await caching.get({ key })) as Read | null
  if (kept) return kept
  const keep = keeping(caching)
  const read = await reading()
  if (read) await keep(key, read, tagsOf(read))
  return read
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
      const keep = keeping(caching)
      const cards = await reading()
      await Promise.all(cards.map((card) => keep(cardKey(card.id), card, [`card:${card.id}`])))
      return cards
    },
    /** A list of products, kept until some product changes. */
    list: <List extends object>(name: string, reading: () => Promise<List>): Promise<List> =>
      keptWhole(caching, listKey(name), reading, () => ["lists"]),
  }
}
