import type { MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { CATEGORIES, COLLECTIONS } from "../data/categories"
import { COLOURS } from "../data/colours"
import { ZONES } from "../data/delivery"
import { MAKES } from "../data/materials"
import { CATALOGUE } from "../data/products/catalogue"
import { byColumn, rows } from "./step"

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

const named = (list: typeof CATEGORIES, field: string) =>
  Object.fromEntries(list.map(({ handle, name }) => [handle, { [field]: name.fr }]))

const COLOUR_VALUES = Object.fromEntries(
  Object.entries(COLOURS).map(([colour, { fr }]) => [colour, { value: fr }]),
)
const SIZE_VALUES = Object.fromEntries(
  [4, 6, 8, 10, 12].map((age) => [`${age} years`, { value: `${age} ans` }]),
)
const OPTION_TITLES = { Colour: { title: "Couleur" }, Size: { title: "Taille" } }

/** "Coral / 4 years" as the French shop calls it. */
function variantTitle(title: string): string {
  const word = (part: string) => (COLOUR_VALUES[part] ?? SIZE_VALUES[part])?.value ?? part
  return title.split(" / ").map(word).join(" / ")
}

const PRODUCTS = Object.fromEntries(
  CATALOGUE.map(({ handle, kind, fr }) => [handle, { ...fr, material: MAKES[kind].material.fr }]),
)

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

async function catalogue(scope: MedusaContainer): Promise<Translation[]> {
  const variants = await rows(scope, "product_variant", ["title"])
  const titles = Object.fromEntries(
    variants.map((row) => [String(row.title), { title: variantTitle(String(row.title)) }]),
  )
  const values = await rows(scope, "product_option_value", ["value"])
  return [
    ...translate("product", await rows(scope, "product", ["handle"]), "handle", PRODUCTS),
    ...translate("product_variant", variants, "title", titles),
    ...translate(
      "product_option",
      await rows(scope, "product_option", ["title"]),
      "title",
      OPTION_TITLES,
    ),
    ...translate("product_option_value", values, "value", { ...COLOUR_VALUES, ...SIZE_VALUES }),
    ...translate(
      "product_category",
      await rows(scope, "product_category", ["handle"]),
      "handle",
      named(CATEGORIES, "name"),
    ),
    ...translate(
      "product_collection",
      await rows(scope, "product_collection", ["handle"]),
      "handle",
      named(COLLECTIONS, "title"),
    ),
  ]
}

/** French for everything that fans read in the catalogue; what is there already is left alone. */
export async function applyTranslations(scope: MedusaContainer): Promise<string> {
  const wanted = [...(await catalogue(scope)), ...(await delivery(scope))]
  const existing = await rows(scope, "translation", ["reference_id"], { locale_code: FRENCH })
  const known = byColumn(existing, "reference_id")
  const missing = wanted.filter(({ reference_id }) => !known.has(reference_id))
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    await createTranslationsWorkflow(scope).run({
      input: { translations: batch.map((one) => ({ ...one, locale_code: FRENCH })) },
    })
  }
  return `${wanted.length} in French, ${missing.length} new`
}
