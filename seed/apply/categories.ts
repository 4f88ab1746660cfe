import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
} from "@medusajs/medusa/core-flows"
import { CATEGORIES, type Category } from "../data/categories"
import { EDITIONS } from "../data/editions"
import { runQuietly } from "./quiet"
import { byColumn, idOf, rows } from "./step"

async function createCategories(scope: MedusaContainer, wanted: Category[]) {
  const known = byColumn(await rows(scope, "product_category", ["handle"]), "handle")
  const missing = wanted.filter(({ handle }) => !known.has(handle))
  if (missing.length) {
    await runQuietly(scope, createProductCategoriesWorkflow, {
      product_categories: missing.map(({ handle, name, parent }) => ({
        handle,
        name: name.en,
        is_active: true,
        // Its place among its siblings; the order of the list is the order of the shop.
        rank: wanted
          .filter((one) => one.parent === parent)
          .findIndex((one) => one.handle === handle),
        ...(parent !== null && { parent_category_id: idOf(known, parent) }),
      })),
    })
  }
  return missing.length
}

/** The two levels of categories, and a collection per edition. Returns how many rows are new. */
export async function applyCategories(scope: MedusaContainer): Promise<string> {
  const first = await createCategories(
    scope,
    CATEGORIES.filter(({ parent }) => parent === null),
  )
  const second = await createCategories(
    scope,
    CATEGORIES.filter(({ parent }) => parent !== null),
  )
  const known = byColumn(await rows(scope, "product_collection", ["handle"]), "handle")
  const missing = EDITIONS.filter(({ code }) => !known.has(code))
  if (missing.length) {
    await runQuietly(scope, createCollectionsWorkflow, {
      collections: missing.map(({ code, name }) => ({ handle: code, title: name.en })),
    })
  }
  return `${first + second} categories, ${missing.length} collections new`
}
