import { expect, test } from "vitest"
import { watched, type Shown } from "~/cache/shown.server"
import { toCard } from "./catalogue.server"

const given = (colour_keys: string[]) => ({
  id: "prod_1",
  handle: "hoodie",
  title: "Hoodie",
  subtitle: null,
  thumbnail: "/a.webp",
  second: "/b.webp",
  colours: 2,
  price: 70,
  colour_keys,
})

test("a card has the market's currency, and the colours of the shop's table", () => {
  const { colour_keys, ...same } = given(["coral", "nope", "__proto__"])
  expect(colour_keys).toHaveLength(3)
  expect(toCard(given(colour_keys), "eur")).toEqual({
    ...same,
    swatches: ["#f0604d"],
    currency: "eur",
  })
})

test("a page that shows a card says so", () => {
  const shown: Shown = { tags: new Set(), complete: true }
  watched(shown, () => toCard(given([]), "eur"))
  expect([...shown.tags]).toEqual(["card:prod_1"])
})
