import type { Event, MedusaContainer, SearchContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTimeout as wait } from "node:timers/promises"
import { forgetCards } from "../cards/kept-cards"
import { staleTags } from "./changes"
import { purgePages } from "./purge"

/** Saving a product sends a dozen events, an order some: they are told of together. */
const TOGETHER_MS = 150
/**
 * The search indexes follow a moment later, on a busy machine some seconds: pages that were made anew
 * before are made once more.
 */
const AGAIN_AFTER_MS = [1_300, 5_000]

const waiting: Event[] = []
let reading: Promise<void> | null = null

async function announce(scope: MedusaContainer): Promise<void> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY) as SearchContainer["query"]
  await wait(TOGETHER_MS)
  const events = waiting.splice(0)
  reading = null
  try {
    const tags = await staleTags(query, events)
    await forgetCards(scope, tags)
    await purgePages(tags)
    for (const after of AGAIN_AFTER_MS) {
      await wait(after, undefined, { ref: false })
      await forgetCards(scope, tags)
      await purgePages(tags)
    }
  } catch (error) {
    const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`pages: a storefront was not told what has changed (${(error as Error).message})`)
  }
}

/** Tells the storefronts of a change, with those that come right after it. */
export function pageChange(event: Event, scope: MedusaContainer): void {
  waiting.push(event)
  reading ??= announce(scope)
}
