import { expect, test } from "vitest"
import { LOCALES } from "~/i18n/markets"
import { pictureSet, SIZES } from "~/pictures/address"
import { describe as describePage, hidden } from "./meta"

const page = describePage({
  title: "T",
  description: "D",
  origin: "https://store.example",
  path: "/fr-ca/search?page=2",
})
const links = page.filter((tag) => "tagName" in tag && tag.tagName === "link") as {
  rel: string
  hrefLang?: string
  href: string
}[]

test("a page has one canonical address and an alternate per locale, itself among them", () => {
  const canonical = links.filter(({ rel }) => rel === "canonical")
  expect(canonical.map(({ href }) => href)).toEqual(["https://store.example/fr-ca/search?page=2"])
  const alternates = links.filter(({ rel }) => rel === "alternate")
  expect(alternates).toHaveLength(LOCALES.length + 1)
  expect(alternates.find(({ hrefLang }) => hrefLang === "fr-CA")?.href).toBe(canonical[0]?.href)
  expect(alternates.find(({ hrefLang }) => hrefLang === "x-default")?.href).toContain("/en-us/")
})

test("a personal page is kept from crawlers", () => {
  expect(hidden("T")).toContainEqual({ name: "robots", content: "noindex" })
})

const preloadsOf = (first: Parameters<typeof describePage>[0]["first"]) =>
  describePage({
    title: "T",
    description: "D",
    origin: "https://store.example",
    path: "/",
    first,
  }).filter((tag) => "rel" in tag && tag.rel === "preload")

test("the picture of the first view is fetched beforehand, in the sizes that it is shown in", () => {
  const src = "/pictures/la-2028-stadium-mug/coral-front.webp"
  const [best] = pictureSet(src).sources
  expect(preloadsOf({ src, sizes: "card" })).toMatchObject([
    { as: "image", type: "image/avif", imageSrcSet: best?.srcSet, imageSizes: SIZES.card },
  ])
})

test.each([undefined, { src: null, sizes: "card" }, { src: "/drawn.svg", sizes: "hero" }] as const)(
  "nothing is fetched beforehand for %j",
  (first) => expect(preloadsOf(first)).toEqual([]),
)
