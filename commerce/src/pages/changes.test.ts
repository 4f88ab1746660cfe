import { describe, expect, test } from "vitest"
import { STOCK_TURNED } from "../indexing/affected-products"
import { MANY_EVENTS, PAGE_EVENTS, STOCK_CHANGED, staleTags } from "./changes"

const shop = () => ({ graph: async () => ({ data: [] }) }) as never

const event = (name: string, id = "prod_1") => ({ name, data: { id } })

describe("what a change makes untrue", () => {
  test("a product: its page, its cards, and lists", async () => {
    expect(await staleTags(shop(), [event("product.updated")])).toEqual(
      new Set(["product:prod_1", "card:prod_1", "lists"]),
    )
  })

  test("a sale: the product's page alone", async () => {
    expect(await staleTags(shop(), [event(STOCK_CHANGED)])).toEqual(new Set(["product:prod_1"]))
  })

  test("the last one sold, or the first one back: its cards and lists too", async () => {
    expect(PAGE_EVENTS).toContain(STOCK_TURNED)
    expect(await staleTags(shop(), [event(STOCK_CHANGED), event(STOCK_TURNED)])).toEqual(
      new Set(["product:prod_1", "card:prod_1", "lists"]),
    )
  })

  test.each([
    "product-category.updated",
    "product-collection.created",
    "pricing.price-list.updated",
    "pricing.price.created",
    "translation.updated",
    "region.updated",
  ])("%s: every page", async (name) => {
    expect(PAGE_EVENTS).toContain(name)
    expect(await staleTags(shop(), [event("product.updated"), event(name)])).toBeNull()
  })

  test("an import: every page, without looking at each of them", async () => {
    const many = Array.from({ length: MANY_EVENTS + 1 }, (_, at) =>
      event("product.updated", `prod_${at}`),
    )
    expect(await staleTags(null as never, many)).toBeNull()
  })
})
