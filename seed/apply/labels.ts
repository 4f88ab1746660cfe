import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductTagsWorkflow, createProductTypesWorkflow } from "@medusajs/medusa/core-flows"
import { KINDS } from "../data/kinds"
import { labelsOf } from "../data/labels"
import { CATALOGUE } from "../data/products/catalogue"
import { runQuietly } from "./quiet"
import { byColumn, rows } from "./step"

/** A product type per kind of goods, and a tag per sport and team that something is sold for. */
export async function applyLabels(scope: MedusaContainer): Promise<string> {
  const types = byColumn(await rows(scope, "product_type", ["value"]), "value")
  const newTypes = Object.values(KINDS)
    .map(({ name }) => name.en)
    .filter((value) => !types.has(value))
  if (newTypes.length) {
    await runQuietly(scope, createProductTypesWorkflow, {
      product_types: newTypes.map((value) => ({ value })),
    })
  }
  const tags = byColumn(await rows(scope, "product_tag", ["value"]), "value")
  const wanted = new Set(CATALOGUE.flatMap(labelsOf).map(({ en }) => en))
  const newTags = [...wanted].filter((value) => !tags.has(value))
  if (newTags.length) {
    await runQuietly(scope, createProductTagsWorkflow, {
      product_tags: newTags.map((value) => ({ value })),
    })
  }
  return `${newTypes.length} types, ${newTags.length} tags new`
}
