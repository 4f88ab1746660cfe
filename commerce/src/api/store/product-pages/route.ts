import type { MedusaResponse } from "@medusajs/framework/http"
import { marketOf, type StoreRequest } from "../../../cards/market"
import { readProductPage, readRelated } from "../../../products/read-page"
import { readWantedPage } from "./wanted"

/**
 * GET /store/product-pages?handle=…&region_id=… → `{ product, related }`: a product as its own page shows it,
 * with prices (major units) of a region and what is in stock, and cards of up to `related` others of its
 * collection. 400 for what cannot be read, 404 for a product that is not sold.
 */
export async function GET(req: StoreRequest, res: MedusaResponse) {
  const { handle, region_id, related } = readWantedPage(req.query)
  const market = await marketOf(req, region_id)
  const product = await readProductPage(req.scope, market, handle)
  return res.json({ product, related: await readRelated(req.scope, market, product, related) })
}
