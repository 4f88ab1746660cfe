import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CATALOGUE_LANGUAGES } from "../config/catalogue-languages"

/** For whom products are read. */
export interface Market {
  region_id: string
  currency_code: string
  /** Of the publishable key: what other channels sell is not there. */
  sales_channel_ids: string[]
  /** One that the catalogue is in; undefined for any other, which is shown as it was written. */
  locale: string | undefined
}

const LOCALES = new Set<string | undefined>(CATALOGUE_LANGUAGES.map(({ locale }) => locale))

/** A request that has come through Medusa's check of its publishable key. */
export type StoreRequest = MedusaRequest & {
  publishable_key_context?: { sales_channel_ids: string[] }
  locale?: string
}

/** More than a shop has: there is one for a currency and its taxes. */
const MOST_REGIONS = 1_000

/** All are asked for, and kept, at once: an id that is none would else be kept too, whatever it is. */
async function currencyOf(req: MedusaRequest, id: string): Promise<string> {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "region", fields: ["id", "currency_code"], pagination: { take: MOST_REGIONS } },
      { cache: { enable: true } },
    )
  const found = data.find((region) => region.id === id)
  if (found) return found.currency_code
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no region ${id}.`)
}

/** The market that a request speaks of. @throws MedusaError (400) for a region that is not there */
export const marketOf = async (req: StoreRequest, region_id: string): Promise<Market> => ({
  region_id,
  currency_code: await currencyOf(req, region_id),
  sales_channel_ids: req.publishable_key_context?.sales_channel_ids ?? [],
  locale: LOCALES.has(req.locale) ? req.locale : undefined,
})
