import type { SearchContainer } from "@medusajs/framework/types"
import { describe, expect, test } from "vitest"
import { affectedProducts, PRODUCT_INDEX_EVENTS, STOCK_EVENTS } from "./affected-products"

interface Asked {
  entity: string
  fields: string[]
  filters: object
  withDeleted?: boolean
}

/** Answers of query.graph by entity, and what it was asked. */
function query(rows: Record<string, object[]>) {
  const asked: Asked[] = []
  const graph = async (question: Asked) => {
    asked.push(question)
    return { data: rows[question.entity] ?? [] }
  }
  return { asked, query: { graph } as unknown as SearchContainer["query"] }
}

test("a product's own events name it, once", async () => {
  const { query: none, asked } = query({})
  const events = [
    { name: "product.created", data: { id: "prod_1" } },
    { name: "product.product.updated", data: { id: ["prod_1", "prod_2"] } },
    { name: "product.deleted", data: [{ id: "prod_3" }] },
  ]
  expect(await affectedProducts(none, events)).toEqual(["prod_1", "prod_2", "prod_3"])
  expect(asked).toEqual([])
})

describe("other things lead to their products", () => {
  test.each([
    ["product-variant.deleted", "product_variant", { product_id: "prod_1" }, { id: ["x"] }],
    ["product-category.updated", "product", { id: "prod_1" }, { categories: { id: ["x"] } }],
    ["product-collection.deleted", "product", { id: "prod_1" }, { collection_id: ["x"] }],
    ["product-tag.updated", "product", { id: "prod_1" }, { tags: { id: ["x"] } }],
    ["product-option.updated", "product", { id: "prod_1" }, { options: { id: ["x"] } }],
    [
      "product-option-value.updated",
      "product_variant",
      { product_id: "prod_1" },
      { options: { id: ["x"] } },
    ],
    [
      "inventory.inventory-level.updated",
      "inventory_level",
      { inventory_item: { variants: [{ product_id: "prod_1" }] } },
      { id: ["x"] },
    ],
    [
      "LinkProductSalesChannel.detached",
      "product_sales_channel",
      { product_id: "prod_1" },
      { id: ["x"] },
    ],
  ])("%s", async (name, entity, row, filters) => {
    expect([...PRODUCT_INDEX_EVENTS, ...STOCK_EVENTS]).toContain(name)
    const { query: graph, asked } = query({ [entity]: [row] })
    expect(await affectedProducts(graph, [{ name, data: { id: "x" } }])).toEqual(["prod_1"])
    expect(asked).toMatchObject([{ entity, filters, withDeleted: true }])
  })
})

test("what a variant is made up of leads to its product, a channel's warehouse to what is sold there", async () => {
  const { query: graph } = query({
    product_variant_inventory_item: [{ variant_id: "variant_1" }],
    product_variant: [{ product_id: "prod_1" }],
    sales_channel_location: [{ sales_channel_id: "sc_1" }],
    product_sales_channel: [{ product_id: "prod_1" }, { product_id: "prod_2" }],
  })
  const found = (name: string) => affectedProducts(graph, [{ name, data: { id: "link_1" } }])
  for (const what of ["attached", "detached"]) {
    const names = [
      `LinkProductVariantInventoryItem.${what}`,
      `LinkSalesChannelStockLocation.${what}`,
    ]
    expect(PRODUCT_INDEX_EVENTS).toEqual(expect.arrayContaining(names))
    expect(await found(names[0] ?? "")).toEqual(["prod_1"])
    expect(await found(names[1] ?? "")).toEqual(["prod_1", "prod_2"])
  }
})

test("a translation leads to its product, or to the products of what it names", async () => {
  const { query: graph } = query({
    translation: [
      { reference: "product", reference_id: "prod_1" },
      { reference: "product_category", reference_id: "pcat_1" },
      { reference: "region", reference_id: "reg_1" },
    ],
    product: [{ id: "prod_1" }, { id: "prod_2" }],
  })
  const event = { name: "translation.updated", data: { id: ["trans_1", "trans_2", "trans_3"] } }
  expect(await affectedProducts(graph, [event])).toEqual(["prod_1", "prod_2"])
})

test("things that have no product lead to none", async () => {
  const { query: graph } = query({ inventory_level: [{ inventory_item: null }, {}] })
  const event = { name: "inventory.inventory-level.deleted", data: { id: "ilev_1" } }
  expect(await affectedProducts(graph, [event])).toEqual([])
})
