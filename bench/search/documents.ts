import { createHash } from "node:crypto"
import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types"
import type { IndexedProduct } from "../../commerce/src/indexing/indexed-product"
import { settingsIn } from "../../commerce/src/indexing/index-settings"
import { toDocument } from "../../commerce/src/indexing/product-document"
import { productFields } from "../../commerce/src/indexing/product-fields"
import { productInput, type Places } from "../../seed/apply/product-input"
import { labelsOf } from "../../seed/data/labels"
import { CATEGORIES } from "../../seed/data/categories"
import { EDITIONS } from "../../seed/data/editions"
import type { CatalogueProduct } from "../../seed/data/products/product"
import { variantsOf } from "../../seed/data/variants"
import { madeUpProducts } from "../../seed/generate/products"

const LANGUAGE = { code: "en", locale: "en-US" }
const CHANNEL = "sc_01J0000000000000000000000"
const STOCKED_AT = "sloc_milano"
/** A product a minute: the seed writes them in this order, too. */
const FIRST_MADE = Date.UTC(2026, 0, 1)
const MINUTE_MS = 60_000

/** What the Store API adds to every search. */
export const SHOWN = { status: "published", sales_channel_ids: [CHANNEL] }

/** The shop's own index of products in English, under a physical name of its own. */
export const indexNamed = (physicalName: string): ResolvedSearchIndexDefinition => ({
  name: "products_en",
  entity: "product",
  primary_key: "id",
  provider: "product-search",
  physical_name: physicalName,
  definition_hash: "",
  settings: settingsIn(LANGUAGE),
  fields: productFields().toFields(),
  async *seed() {},
})

const same = (handle: string) => handle
/** Everything that a product stands in has its handle for an id: nothing is looked up here. */
const PLACES: Places = {
  channelId: CHANNEL,
  profileId: "profile",
  category: same,
  collection: same,
  type: same,
  tag: same,
}

const NAMES = new Map(CATEGORIES.map(({ handle, name }) => [handle, name.en]))
const COLLECTIONS = new Map<string, string>(EDITIONS.map(({ code, name }) => [code, name.en]))

/** Like Medusa's ids: as long, without order. */
const idOf = (handle: string) =>
  `prod_${createHash("sha256").update(handle).digest("hex").slice(0, 26).toUpperCase()}`

type Input = ReturnType<typeof productInput>

function variantRows(product: CatalogueProduct, input: Input): IndexedProduct["variants"] {
  const stock = new Map(variantsOf(product).map(({ sku, stock: units }) => [sku, units.milano]))
  return input.variants?.map(({ sku, options, prices }) => ({
    sku: sku ?? null,
    manage_inventory: true,
    allow_backorder: false,
    options: Object.entries(options ?? {}).map(([title, value]) => ({ value, option: { title } })),
    prices: (prices ?? []).map(({ amount, currency_code: currency }) => ({
      amount: Number(amount),
      currency_code: currency ?? "",
      price_list_id: null,
      rules_count: 0,
      min_quantity: null,
    })),
    inventory_items: [
      {
        required_quantity: 1,
        inventory: {
          location_levels: [
            {
              location_id: STOCKED_AT,
              stocked_quantity: stock.get(sku ?? "") ?? 0,
              reserved_quantity: 0,
            },
          ],
        },
      },
    ],
  }))
}

/** A product of the seed as `query.graph` hands it to the index, once Medusa's workflows wrote it. */
export function indexedRow(product: CatalogueProduct, number: number): IndexedProduct {
  const input = productInput(product, PLACES)
  return {
    id: idOf(product.handle),
    handle: product.handle,
    title: input.title,
    subtitle: input.subtitle ?? null,
    description: input.description ?? null,
    thumbnail: input.thumbnail ?? null,
    status: "published",
    metadata: input.metadata ?? null,
    created_at: new Date(FIRST_MADE + number * MINUTE_MS),
    tags: labelsOf(product).map(({ en }) => ({ value: en })),
    collection: {
      handle: product.edition,
      title: COLLECTIONS.get(product.edition) ?? product.edition,
    },
    categories: (input.category_ids ?? []).map((handle) => ({
      handle,
      name: NAMES.get(handle) ?? handle,
      is_active: true,
      is_internal: false,
    })),
    sales_channels: [{ id: CHANNEL, stock_locations: [{ id: STOCKED_AT }] }],
    variants: variantRows(product, input),
  }
}

/** The documents of so many products of the seed's generator, the same in every run. */
export function* documentsOf(total: number) {
  let number = 0
  for (const product of madeUpProducts(total)) {
    yield toDocument(indexedRow(product, (number += 1)), LANGUAGE.locale)
  }
}
