import type { HttpTypes } from "@medusajs/types"
import { describe, expect, test } from "vitest"
import { toCard } from "./catalogue.server"

const variant = (colour: string, size: string, amount: number | null) => ({
  id: `${colour}-${size}`,
  metadata: { picture: `/pictures/hoodie-${colour}.svg` },
  calculated_price: amount === null ? null : { calculated_amount: amount },
})
const hoodie = (variants: object[]) =>
  ({ id: "p", handle: "hoodie", title: "Hoodie", variants }) as unknown as HttpTypes.StoreProduct

describe("toCard", () => {
  test("counts colours, not sizes", () => {
    const sizes = ["S", "M", "L"]
    const ice = sizes.map((size) => variant("ice", size, 70))
    const violet = sizes.map((size) => variant("violet", size, 70))
    expect(toCard(hoodie([...ice, ...violet]), "eur").colours).toBe(2)
    expect(toCard(hoodie(ice), "eur").colours).toBe(1)
  })

  test("shows the gallery's second picture and the colours of the shop's table", () => {
    const product = {
      ...hoodie([]),
      thumbnail: "/a.webp",
      images: [
        { id: "c", url: "/c.webp", rank: 2 },
        { id: "a", url: "/a.webp", rank: 0 },
        { id: "b", url: "/b.webp", rank: 1 },
      ],
      metadata: { colours: [{ key: "coral" }, { key: "nope" }, 7, null, { key: "__proto__" }] },
    }
    expect(toCard(product as never, "eur")).toMatchObject({
      second: "/b.webp",
      swatches: ["#f0604d"],
    })
    expect(toCard(hoodie([]), "eur")).toMatchObject({ second: null, swatches: [] })
  })

  test("names the lowest price, and none where it is not sold", () => {
    const some = [variant("ice", "S", 70), variant("ice", "M", 65), variant("ice", "L", null)]
    expect(toCard(hoodie(some), "eur").price).toBe(65)
    expect(toCard(hoodie([variant("ice", "S", null)]), "eur").price).toBeNull()
  })
})
