import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { call, unavailable, valueOf } from "./client.server"

/** Regions change a few times a year. */
const KEEP_MS = 5 * 60_000

export interface Region {
  id: string
  currency: string
}

let kept: { until: number; regions: Map<string, Region> } | undefined

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
  if (!kept || kept.until < Date.now()) {
    kept = { until: Date.now() + KEEP_MS, regions: await readRegions(locale) }
  }
  const region = kept.regions.get(locale.market.country)
  if (!region) throw unavailable()
  return region
}
