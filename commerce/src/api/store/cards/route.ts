import type { MedusaResponse } from "@medusajs/framework/http"
import { marketOf, type StoreRequest } from "../../../cards/market"
import { readCards } from "../../../cards/read-cards"
import { readWanted } from "./wanted"

/**
 * GET /store/cards → `{ cards, count }`: products as lists show them, with their lowest price in a region
 * (major units). Asked for by `id[]` (up to 100; in that order), or by `category_id`, `collection_id`,
 * `tag_id` or `q`, with `order` (newest, name), `limit` and `offset`. 400 for what cannot be read.
 */
export async function GET(req: StoreRequest, res: MedusaResponse) {
  const { region_id, ...wanted } = readWanted(req.query)
  const market = await marketOf(req, region_id)
  return res.json(await readCards(req.scope, market, wanted))
}
