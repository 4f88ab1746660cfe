import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** For whom products are read. */
export interface Market {
  region_id: string
  currency_code: string
  /** Of the publishable key: what other channels sell is not there. */
  sales_channel_ids: string[]
  locale: string | undefined
}

/** A request that has come through Medusa's check of its publishable key. */
export type StoreRequest = MedusaRequest & {
  publishable_key_context?: { sales_channel_ids: string[] }
  locale?: string
}

async function currencyOf(req: MedusaRequest, id: string): Promise<string> {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "region", fields: ["currency_code"], filters: { id } },
      { cache: { enable: true } },
    )
  if (data[0]) return data[0].currency_code
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no region ${id}.`)
}

/** The market that a request speaks of. @throws MedusaError (400) for a region that is not there */
export const marketOf = async (req: StoreRequest, region_id: string): Promise<Market> => ({
  region_id,
  currency_code: await currencyOf(req, region_id),
  sales_channel_ids: req.publishable_key_context?.sales_channel_ids ?? [],
  locale: req.locale,
})
