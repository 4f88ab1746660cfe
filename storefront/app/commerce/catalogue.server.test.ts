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

  test("names the lowest price, and none where it is not sold", () => {
    const some = [variant("ice", "S", 70), variant("ice", "M", 65), variant("ice", "L", null)]
    expect(toCard(hoodie(some), "eur").price).toBe(65)
    expect(toCard(hoodie([variant("ice", "S", null)]), "eur").price).toBeNull()
  })
})
