import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readCards } from "../../../cards/read-cards"
import { readWanted } from "./wanted"

/** A request that has come through Medusa's check of its publishable key. */
type StoreRequest = MedusaRequest & {
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

/**
 * GET /store/cards → `{ cards, count }`: products as lists show them, with their lowest price in a region
 * (major units). Asked for by `id[]` (up to 100; in that order), or by `category_id`, `collection_id`,
 * `tag_id` or `q`, with `order` (newest, name), `limit` and `offset`. 400 for what cannot be read.
 */
export async function GET(req: StoreRequest, res: MedusaResponse) {
  const { region_id, ...wanted } = readWanted(req.query)
  const market = {
    region_id,
    currency_code: await currencyOf(req, region_id),
    sales_channel_ids: req.publishable_key_context?.sales_channel_ids ?? [],
    locale: req.locale,
  }
  return res.json(await readCards(req.scope, market, wanted))
}
