import type { Event, Logger, SearchContainer } from "@medusajs/framework/types"
import { setTimeout as wait } from "node:timers/promises"
import { staleTags } from "./changes"
import { purgePages } from "./purge"

type Query = SearchContainer["query"]
interface Means {
  query: Query
  logger: Logger
}

/** Saving a product sends a dozen events, an order some: they are told of together. */
const TOGETHER_MS = 150
/** The search indexes and caches of commerce follow within this; what was made before is made again. */
const FOLLOWED_MS = 1_400

const waiting: Event[] = []
let reading: Promise<void> | null = null

async function announce({ query, logger }: Means): Promise<void> {
  await wait(TOGETHER_MS)
  const events = waiting.splice(0)
  reading = null
  try {
    const tags = await staleTags(query, events)
    await purgePages(tags)
    await wait(FOLLOWED_MS)
    await purgePages(tags)
  } catch (error) {
    logger.warn(`pages: a storefront was not told what has changed (${(error as Error).message})`)
  }
}

/** Tells the storefronts of a change, with those that come right after it. */
export function pageChange(event: Event, means: Means): void {
  waiting.push(event)
  reading ??= announce(means)
}
