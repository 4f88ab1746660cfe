import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import {
  affectedProducts,
  isProductDeletion,
  PRODUCT_INDEX_EVENTS,
} from "../indexing/affected-products"
import { PRODUCT_FIELDS, toDocument, type IndexedProduct } from "../indexing/product-document"

const code = () => search.keyword().searchable({ weight: 2 }).filterable().facetable()

const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  thumbnail: search.keyword(),
  // The Store route narrows by these two by itself: published, and of the key's sales channels.
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  title: search.text().searchable({ weight: 4 }),
  title_fr: search.text().searchable({ weight: 4 }),
  subtitle: search.text().searchable({ weight: 2 }),
  subtitle_fr: search.text().searchable({ weight: 2 }),
  description: search.text().searchable(),
  description_fr: search.text().searchable(),
  category_handles: search.keyword().array().filterable().facetable(),
  category_names: search.text().array().searchable({ weight: 3 }),
  category_names_fr: search.text().array().searchable({ weight: 3 }),
  sport: code(),
  team: code(),
  edition: code(),
  kind: code(),
  tags: search.keyword().array().searchable().filterable().facetable(),
  created_at: search.date().sortable(),
})

const read = {
  fields: PRODUCT_FIELDS,
  transform: (rows: object[]) => (rows as IndexedProduct[]).map(toDocument),
}

/** The index of `POST /store/search`: products with English and French texts and their codes. */
export default defineSearchIndex({
  name: "products",
  entity: "product",
  fields,
  events: PRODUCT_INDEX_EVENTS,
  consume: graphConsume({ ...read, resolve_ids: affectedProducts, is_delete: isProductDeletion }),
  seed: graphSeed(read),
})
