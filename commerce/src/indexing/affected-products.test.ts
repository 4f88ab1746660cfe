import type { SearchIngestionContext } from "@medusajs/framework/types"
import { expect, test } from "vitest"
import { affectedProducts, isProductDeletion } from "./affected-products"

/** Answers of query.graph by entity: the one thing that the rule asks for. */
function context(rows: Record<string, object[]>): SearchIngestionContext {
  const graph = async ({ entity }: { entity: string }) => ({ data: rows[entity] ?? [] })
  return { container: { query: { graph } } } as unknown as SearchIngestionContext
}

test("a product's own event names it", async () => {
  const event = { name: "product.updated", data: { id: "prod_1" } }
  expect(await affectedProducts(event, context({}))).toEqual(["prod_1"])
})

test("a translation leads to its product, or to the products of its category", async () => {
  const rows = {
    translation: [
      { reference: "product", reference_id: "prod_1" },
      { reference: "product_category", reference_id: "pcat_1" },
      { reference: "region", reference_id: "reg_1" },
    ],
    product: [{ id: "prod_1" }, { id: "prod_2" }],
  }
  const event = { name: "translation.updated", data: { id: ["trans_1", "trans_2"] } }
  expect(await affectedProducts(event, context(rows))).toEqual(["prod_1", "prod_2"])
})

test("a deleted translation is no deleted product", () => {
  expect(isProductDeletion({ name: "translation.deleted", data: {} })).toBe(false)
  expect(isProductDeletion({ name: "product.deleted", data: {} })).toBe(true)
})
