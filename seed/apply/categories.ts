import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
} from "@medusajs/medusa/core-flows"
import { CATEGORIES, COLLECTIONS } from "../data/categories"
import { byColumn, rows } from "./step"

/** The categories of the shop and its collections, one per edition of the Games. */
export async function applyCategories(scope: MedusaContainer): Promise<string> {
  const categories = byColumn(await rows(scope, "product_category", ["handle"]), "handle")
  const newCategories = CATEGORIES.filter(({ handle }) => !categories.has(handle))
  if (newCategories.length) {
    await createProductCategoriesWorkflow(scope).run({
      input: {
        product_categories: newCategories.map(({ handle, name }) => ({
          handle,
          name: name.en,
          is_active: true,
        })),
      },
    })
  }
  const collections = byColumn(await rows(scope, "product_collection", ["handle"]), "handle")
  const newCollections = COLLECTIONS.filter(({ handle }) => !collections.has(handle))
  if (newCollections.length) {
    await createCollectionsWorkflow(scope).run({
      input: {
        collections: newCollections.map(({ handle, name }) => ({ handle, title: name.en })),
      },
    })
  }
  return `${newCategories.length} categories, ${newCollections.length} collections new`
}
