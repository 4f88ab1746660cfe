import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { CatalogueProduct } from "../data/products/product"
import { batches } from "./batches"
import { shippingProfile } from "./delivery"
import { refreshPictures } from "./pictures"
import { productInput, type Places } from "./product-input"
import { runQuietly } from "./quiet"
import { byColumn, idOf, rows, say } from "./step"
import { applyStock, type Warehouses } from "./stock"
import { translateProducts } from "./translations"

/** Medusa holds a batch whole, with its prices: 80 products take about 600 MB, fewer more time each. */
const BATCH = 80
/** The report says how far it is at most this often. */
const SAY_EVERY_MS = 2_000

export interface Shop {
  channelId: string
  warehouses: Warehouses
}

async function findPlaces(scope: MedusaContainer, channelId: string): Promise<Places> {
  const by = async (entity: string, column: string) => {
    const found = byColumn(await rows(scope, entity, [column]), column)
    return (key: string) => idOf(found, key)
  }
  return {
    channelId,
    profileId: await shippingProfile(scope),
    category: await by("product_category", "handle"),
    collection: await by("product_collection", "handle"),
    type: await by("product_type", "value"),
    tag: await by("product_tag", "value"),
  }
}

async function createMissing(
  scope: MedusaContainer,
  places: Places,
  batch: CatalogueProduct[],
): Promise<number> {
  const handles = batch.map(({ handle }) => handle)
  const known = byColumn(await rows(scope, "product", ["handle"], { handle: handles }), "handle")
  const missing = batch.filter(({ handle }) => !known.has(handle))
  if (missing.length) {
    await runQuietly(scope, createProductsWorkflow, {
      products: missing.map((product) => productInput(product, places)),
    })
  }
  return missing.length
}

/**
 * Products with their stock and their French, batch by batch, so that any number can be written in
 * little memory. A run that was killed is taken up where it stood: each part of a batch adds what is
 * missing. Returns how many rows are new.
 */
export async function applyProducts(
  scope: MedusaContainer,
  shop: Shop,
  products: Iterable<CatalogueProduct>,
  total: number,
): Promise<number> {
  const places = await findPlaces(scope, shop.channelId)
  let done = 0
  let written = 0
  let said = 0
  for (const batch of batches(products, BATCH)) {
    written += await createMissing(scope, places, batch)
    written += await refreshPictures(scope, batch)
    written += await applyStock(scope, shop.warehouses, batch)
    written += await translateProducts(scope, batch)
    done += batch.length
    if (Date.now() - said >= SAY_EVERY_MS || done === total) {
      say(`products ${done}/${total}`)
      said = Date.now()
    }
  }
  return written
}
