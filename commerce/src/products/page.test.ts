import { describe, expect, test } from "vitest"
import { pageOf, type PageRow } from "./page"

const variant = (id: string, amount: unknown, more: object = {}) => ({
  id,
  sku: id.toUpperCase(),
  metadata: { picture: `/pictures/${id}.webp` },
  variant_rank: 0,
  manage_inventory: true,
  allow_backorder: false,
  options: [{ option_id: "opt_1", value: "Ice", metadata: null }],
  calculated_price: { calculated_amount: amount, currency_code: "usd", raw_calculated_amount: {} },
  ...more,
})
const hoodie = (variants: PageRow["variants"]): PageRow => ({
  id: "prod_1",
  handle: "hoodie",
  title: "Hoodie",
  subtitle: null,
  description: "Warm.",
  thumbnail: null,
  material: null,
  metadata: { care: "wool" },
  collection_id: "pcol_1",
  images: [{ url: "/a.webp", rank: 0, metadata: null }],
  options: [{ id: "opt_1", title: "Colour" }],
  variants,
})

describe("a product's page", () => {
  test("has each variant with its price and what is left of it", () => {
    const row = hoodie([variant("ice", 70), variant("violet", 65)])
    const { variants } = pageOf(row, new Map([["ice", 3]]))
    expect(variants.map(({ calculated_price: price }) => price?.calculated_amount)).toEqual([
      70, 65,
    ])
    expect(variants.map(({ inventory_quantity: left }) => left)).toEqual([3, null])
    expect(variants[0]?.options).toEqual([{ option_id: "opt_1", value: "Ice" }])
  })

  test("counts nothing where staff do not, whatever lies in a store", () => {
    const row = hoodie([variant("ice", 70, { manage_inventory: false })])
    expect(pageOf(row, new Map([["ice", 3]])).variants[0]?.inventory_quantity).toBeNull()
  })

  test("has no price where it is not sold", () => {
    const row = hoodie([variant("ice", null), variant("violet", 1, { calculated_price: null })])
    const { variants } = pageOf(row, new Map())
    expect(variants.map(({ calculated_price: price }) => price)).toEqual([null, null])
  })

  test("has nothing else of the product", () => {
    const row = { ...hoodie([variant("ice", 70)]), status: "published", sales_channels: [{}] }
    const told = JSON.stringify(pageOf(row, new Map()))
    expect(told).not.toMatch(/status|sales_channels|raw_/)
    expect(
      pageOf({ ...row, images: null, options: null, variants: null }, new Map()),
    ).toMatchObject({ images: [], options: [], variants: [] })
  })
})
