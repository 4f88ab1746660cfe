import { describe, expect, test } from "vitest"
import { cardOf, type CardRow } from "./card"

const variant = (colour: string, amount: number | null) => ({
  metadata: { picture: `/pictures/hoodie-${colour}.webp` },
  calculated_price: amount === null ? null : { calculated_amount: amount },
})
const hoodie = (more: Partial<CardRow>): CardRow => ({
  id: "p",
  handle: "hoodie",
  title: "Hoodie",
  subtitle: null,
  thumbnail: "/a.webp",
  metadata: null,
  ...more,
})

describe("a card", () => {
  test("counts colours, not sizes", () => {
    const ice = [variant("ice", 70), variant("ice", 70)]
    const violet = [variant("violet", 70)]
    expect(cardOf(hoodie({ variants: [...ice, ...violet] })).colours).toBe(2)
    expect(cardOf(hoodie({ variants: ice })).colours).toBe(1)
  })

  test("shows the gallery's second picture, whatever order the pictures come in", () => {
    const images = [
      { url: "/c.webp", rank: 2 },
      { url: "/a.webp", rank: 0 },
      { url: "/b.webp", rank: 1 },
    ]
    expect(cardOf(hoodie({ images })).second).toBe("/b.webp")
    expect(cardOf(hoodie({ images: [{ url: "/a.webp" }] })).second).toBeNull()
    expect(cardOf(hoodie({})).second).toBeNull()
  })

  test("names its colours as far as its metadata does", () => {
    const colours = [{ key: "coral" }, 7, null, { key: 1 }, { key: "ice" }]
    expect(cardOf(hoodie({ metadata: { colours } })).colour_keys).toEqual(["coral", "ice"])
    expect(cardOf(hoodie({ metadata: { colours: "coral" } })).colour_keys).toEqual([])
  })

  test("names the lowest price, and none where it is not sold", () => {
    const some = [variant("ice", 70), variant("ice", 65), variant("ice", null)]
    expect(cardOf(hoodie({ variants: some })).price).toBe(65)
    expect(cardOf(hoodie({ variants: [variant("ice", null)] })).price).toBeNull()
    expect(cardOf(hoodie({})).price).toBeNull()
  })

  test("has nothing else of the product", () => {
    const row = { ...hoodie({}), metadata: { licensee: "secret" }, status: "published" }
    expect(JSON.stringify(cardOf(row))).not.toMatch(/secret|published/)
  })
})
