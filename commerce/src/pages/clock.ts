import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { forgetCards } from "../cards/kept-cards"
import { momentsAround } from "./moments"
import { purgePages } from "./purge"

/** A little more than the time between two looks: each looks after what comes before the next. */
const SPAN_MS = 15_000
/** Price lists with dates; a shop has a few. */
const MAX_LISTS = 1_000

/** Moments that are looked after already, or were. */
const known = new Set<number>()

async function change(scope: MedusaContainer, logger: Logger): Promise<void> {
  try {
    await forgetCards(scope, null)
    await purgePages(null)
  } catch (error) {
    logger.warn(`pages: a storefront was not told what has changed (${(error as Error).message})`)
  }
}

/**
 * Makes all pages anew in the moment in which a price list begins or ends: nothing is written then, so
 * that no event tells of it. Looks as far ahead as the job that calls it needs, and as far back.
 */
export async function watchPriceLists(scope: MedusaContainer): Promise<void> {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const lists = await scope
    .resolve(Modules.PRICING)
    .listPriceLists(
      { status: ["active"] },
      { select: ["id", "starts_at", "ends_at"], take: MAX_LISTS },
    )
  const now = Date.now()
  for (const moment of known) if (moment < now - 2 * SPAN_MS) known.delete(moment)
  for (const moment of momentsAround(lists, now, SPAN_MS)) {
    if (known.has(moment)) continue
    known.add(moment)
    setTimeout(() => void change(scope, logger), Math.max(0, moment - now)).unref()
  }
}
