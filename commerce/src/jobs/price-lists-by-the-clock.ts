import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { momentsAhead } from "../pages/moments"
import { purgePages } from "../pages/purge"

/** Between two runs of this job, and a little more: each run looks after what comes before the next. */
const AHEAD_MS = 15_000
/** Price lists with dates; a shop has a few. */
const MAX_LISTS = 1_000

/** Moments that a timer waits for already, by their time. */
const awaited = new Set<number>()

/**
 * Makes all pages anew in the moment in which a price list begins or ends: nothing is written then, so
 * that no event tells of it.
 */
export default async function priceListsByTheClock(scope: MedusaContainer): Promise<void> {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const pricing = scope.resolve(Modules.PRICING)
  const lists = await pricing.listPriceLists(
    { status: ["active"] },
    { select: ["id", "starts_at", "ends_at"], take: MAX_LISTS },
  )
  for (const moment of momentsAhead(lists, Date.now(), AHEAD_MS)) {
    if (awaited.has(moment)) continue
    awaited.add(moment)
    const purge = () => {
      awaited.delete(moment)
      purgePages(null).catch((error: Error) => logger.warn(`pages: ${error.message} was not told`))
    }
    setTimeout(purge, Math.max(0, moment - Date.now())).unref()
  }
}

export const config = { name: "price-lists-by-the-clock", schedule: "*/10 * * * * *" }
