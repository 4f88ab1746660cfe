import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { keeper } from "~/lib/keep"
import { call, unavailable, valueOf } from "./client.server"

/** Regions change a few times a year. */
const KEEP_MS = 5 * 60_000

export interface Region {
  id: string
  currency: string
}

const kept = keeper<Map<string, Region>>(KEEP_MS)

async function readRegions(locale: Locale): Promise<Map<string, Region>> {
  const answer = await call<{ regions: HttpTypes.StoreRegion[] }>(locale, "/store/regions", {
    query: { limit: 100, fields: "id,currency_code,*countries" },
  })
  const regions = new Map<string, Region>()
  for (const region of valueOf(answer).regions) {
    for (const country of region.countries ?? []) {
      if (country.iso_2) {
        regions.set(country.iso_2, { id: region.id, currency: region.currency_code })
      }
    }
  }
  return regions
}

/** The selling region of a locale's country. @throws 503 when commerce does not sell there yet. */
export async function regionOf(locale: Locale): Promise<Region> {
  const regions = await kept.fresh("all", () => readRegions(locale))
  const region = regions.get(locale.market.country)
  if (!region) throw unavailable()
  return region
}
