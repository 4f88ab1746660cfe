import { expect, test } from "vitest"
import { watched, type Shown } from "~/cache/shown.server"
import { parseLocale, type Locale } from "~/i18n/markets"
import { toCard } from "./catalogue.server"

const locale = parseLocale("en-us") as Locale

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

test("a card has its price in the market's currency and writing, and the colours of the shop's table", () => {
  const { colour_keys, ...same } = given(["coral", "nope", "__proto__"])
  expect(colour_keys).toHaveLength(3)
  expect(toCard(given(colour_keys), locale, "eur")).toEqual({
    ...same,
    swatches: ["#f0604d"],
    price: "€70.00",
  })
})

test("a page that shows a card says so", () => {
  const shown: Shown = { tags: new Set(), complete: true }
  watched(shown, () => toCard(given([]), locale, "eur"))
  expect([...shown.tags]).toEqual(["card:prod_1"])
})
