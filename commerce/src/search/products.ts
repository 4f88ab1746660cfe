import type { Event, SearchIngestionContext } from "@medusajs/framework/types"
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils"
import {
  CATALOGUE_LANGUAGES,
  productIndexName,
  type CatalogueLanguage,
} from "../config/catalogue-languages"
import { INDEX_EVENTS } from "../indexing/affected-products"
import { settingsIn } from "../indexing/index-settings"
import { PRODUCT_FIELDS, type IndexedProduct } from "../indexing/indexed-product"
import { toDocument } from "../indexing/product-document"
import { productFields } from "../indexing/product-fields"
import { staleProducts } from "../indexing/stale-products"

/** Products read at once: each comes with its variants, their prices and their stock. */
const BATCH = 50

const consumeIn = (locale: string) => async (event: Event, context: SearchIngestionContext) => {
  const { ids, rows } = await staleProducts(event, context)
  const found = new Set(rows.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  const documents = rows.map((row) => toDocument(row, locale))
  return [
    ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

/** The index of products in one language, for `POST /store/search`. */
const defineProducts = (language: CatalogueLanguage) =>
  defineSearchIndex({
    name: productIndexName(language.code),
    entity: "product",
    fields: productFields(),
    settings: settingsIn(language),
    events: INDEX_EVENTS,
    consume: consumeIn(language.locale),
    seed: graphSeed({
      fields: PRODUCT_FIELDS,
      batch_size: BATCH,
      transform: (rows: object[]) =>
        (rows as IndexedProduct[]).map((row) => toDocument(row, language.locale)),
    }),
  })

export default CATALOGUE_LANGUAGES.map(defineProducts)
