import { describe, expect, test } from "vitest"
import { MANY_EVENTS, PAGE_EVENTS, staleTags } from "./changes"

interface Asked {
  entity: string
  filters: { id: string[] }
}
const stocked = (units: number) => ({
  id: "prod_1",
  sales_channels: [{ id: "sc", stock_locations: [{ id: "loc" }] }],
  variants: [
    {
      manage_inventory: true,
      allow_backorder: false,
      inventory_items: [
        {
          required_quantity: 1,
          inventory: {
            location_levels: [
              { location_id: "loc", stocked_quantity: units, reserved_quantity: 0 },
            ],
          },
        },
      ],
    },
  ],
})

/** A query that knows one product with so many units. */
const shop = (units = 5) =>
  ({
    graph: async ({ entity }: Asked) => ({
      data:
        entity === "product"
          ? [stocked(units)]
          : [{ inventory_item: { variants: [{ product_id: "prod_1" }] } }],
    }),
  }) as never

const event = (name: string, id = "prod_1") => ({ name, data: { id } })

describe("what a change makes untrue", () => {
  test("a product: its page, its cards, and lists", async () => {
    expect(await staleTags(shop(), [event("product.updated")])).toEqual(
      new Set(["product:prod_1", "card:prod_1", "lists"]),
    )
  })

  test("a sale: the product's page alone, until it is the last one", async () => {
    const sale = [event("inventory.inventory-level.updated", "level")]
    await staleTags(shop(5), sale)
    expect(await staleTags(shop(4), sale)).toEqual(new Set(["product:prod_1"]))
    expect(await staleTags(shop(0), sale)).toEqual(new Set(["product:prod_1", "lists"]))
    expect(await staleTags(shop(0), sale)).toEqual(new Set(["product:prod_1"]))
    expect(await staleTags(shop(1), sale)).toEqual(new Set(["product:prod_1", "lists"]))
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
