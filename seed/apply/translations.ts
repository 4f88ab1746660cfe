import type { MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ZONES } from "../data/delivery"
import type { CatalogueProduct } from "../data/products/product"
import { frenchValue, frenchVariant, LABELS, OPTION_TITLES } from "./french"
import { runQuietly } from "./quiet"
import { byColumn, graph, rows } from "./step"

const FRENCH = "fr-FR"
/** So many rows go in one statement. */
const BATCH = 500

interface Translation {
  reference: string
  reference_id: string
  translations: Record<string, string>
}
type Found = Awaited<ReturnType<typeof rows>>

/** French for each found row, by the text of one of its columns; rows without any are left out. */
const translate = (
  reference: string,
  found: Found,
  column: string,
  french: Record<string, Record<string, string>>,
): Translation[] =>
  found.flatMap((row) => {
    const translations = french[String(row[column])]
    return translations ? [{ reference, reference_id: row.id, translations }] : []
  })

const named = (field: string, french: Record<string, string>) =>
  Object.fromEntries(Object.entries(french).map(([key, value]) => [key, { [field]: value }]))

async function delivery(scope: MedusaContainer): Promise<Translation[]> {
  const options = ZONES.flatMap((zone) => zone.options)
  const names = Object.fromEntries(options.map(({ name }) => [name.en, { name: name.fr }]))
  const types = Object.fromEntries(
    options.map(({ name, description }) => [
      description.en,
      { label: name.fr, description: description.fr },
    ]),
  )
  const optionRows = await rows(scope, "shipping_option", ["name"])
  const typeRows = await rows(scope, "shipping_option_type", ["description"])
  return [
    ...translate("shipping_option", optionRows, "name", names),
    ...translate("shipping_option_type", typeRows, "description", types),
  ]
}

const LABEL_COLUMNS = [
  ["product_type", "value", "value"],
  ["product_tag", "value", "value"],
  ["product_category", "handle", "name"],
  ["product_collection", "handle", "title"],
] as const

async function labels(scope: MedusaContainer): Promise<Translation[]> {
  const found = await Promise.all(
    LABEL_COLUMNS.map(async ([entity, column, field]) =>
      translate(entity, await rows(scope, entity, [column]), column, named(field, LABELS[entity])),
    ),
  )
  return found.flat()
}

/** Writes those that are not there yet; what is there is left alone. Returns how many are new. */
async function write(scope: MedusaContainer, wanted: Translation[]): Promise<number> {
  const existing = await rows(scope, "translation", ["reference_id"], {
    locale_code: FRENCH,
    reference_id: wanted.map(({ reference_id }) => reference_id),
  })
  const known = byColumn(existing, "reference_id")
  const missing = wanted.filter(({ reference_id }) => !known.has(reference_id))
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    await runQuietly(scope, createTranslationsWorkflow, {
      translations: batch.map((one) => ({ ...one, locale_code: FRENCH })),
    })
  }
  return missing.length
}

/** French for delivery, categories, collections, types and tags. */
export async function applyTranslations(scope: MedusaContainer): Promise<string> {
  const wanted = [...(await labels(scope)), ...(await delivery(scope))]
  return `${wanted.length} in French, ${await write(scope, wanted)} new`
}

interface ProductRow {
  id: string
  handle: string
  variants: { id: string; title: string }[]
  options: { id: string; title: string; values: { id: string; value: string }[] }[]
}

const FIELDS = [
  "id",
  "handle",
  "variants.id",
  "variants.title",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
]

function ofProduct(row: ProductRow, product: CatalogueProduct): Translation[] {
  const one = (reference: string, reference_id: string, field: string, french?: string) =>
    french === undefined ? [] : [{ reference, reference_id, translations: { [field]: french } }]
  return [
    {
      reference: "product",
      reference_id: row.id,
      translations: { ...product.fr, material: product.material.fr },
    },
    ...row.variants.flatMap(({ id, title }) =>
      one("product_variant", id, "title", frenchVariant(title)),
    ),
    ...row.options.flatMap(({ id, title, values }) => [
      ...one("product_option", id, "title", OPTION_TITLES[title]),
      ...values.flatMap((value) =>
        one("product_option_value", value.id, "value", frenchValue(value.value)),
      ),
    ]),
  ]
}

/** French for some products, their variants and options. Returns how many rows are new. */
export async function translateProducts(
  scope: MedusaContainer,
  products: CatalogueProduct[],
): Promise<number> {
  const byHandle = new Map(products.map((product) => [product.handle, product]))
  const found = await graph<ProductRow>(scope, "product", FIELDS, { handle: [...byHandle.keys()] })
  const wanted = found.flatMap((row) => {
    const product = byHandle.get(row.handle)
    return product ? ofProduct(row, product) : []
  })
  return write(scope, wanted)
}
