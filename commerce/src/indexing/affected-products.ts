import type { Event, SearchIngestionContext } from "@medusajs/framework/types"

const DELETED = "product.deleted"

/** What the index listens to: products, their categories' names, and the translations of both. */
export const PRODUCT_INDEX_EVENTS = [
  "product.created",
  "product.updated",
  DELETED,
  "product-category.updated",
  "product-category.deleted",
  "translation.created",
  "translation.updated",
  "translation.deleted",
]

export const isProductDeletion = (event: Event): boolean => event.name === DELETED

type Query = SearchIngestionContext["container"]["query"]

async function productsIn(query: Query, categoryIds: string[]): Promise<string[]> {
  if (!categoryIds.length) return []
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    // Filters on relations are missing in the generated types.
    filters: { categories: { id: categoryIds } } as object,
  })
  return data.map((product) => product.id)
}

/** The products and categories that translations are of; deleted ones are still on record. */
async function translatedBy(query: Query, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const rows = data as unknown as { reference: string; reference_id: string }[]
  const of = (reference: string) =>
    rows.filter((row) => row.reference === reference).map((row) => row.reference_id)
  return [...of("product"), ...(await productsIn(query, of("product_category")))]
}

/** The ids of the products whose documents an event makes stale. */
export async function affectedProducts(
  event: Event<{ id: string | string[] } | { id: string }[]>,
  { container }: SearchIngestionContext,
): Promise<string[]> {
  const data = Array.isArray(event.data) ? event.data.map(({ id }) => id) : event.data.id
  const ids = [data].flat()
  if (event.name.startsWith("product.")) return ids
  const found = event.name.startsWith("translation.")
    ? await translatedBy(container.query, ids)
    : await productsIn(container.query, ids)
  return [...new Set(found)]
}
