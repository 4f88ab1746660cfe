import { beforeEach, describe, expect, test } from "vitest"
import { LOCALES } from "~/i18n/markets"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { BOTH, expectGoodPage, plain, said, wordsIn } from "~/testing/expect-page"
import { all, byRole, nameOf, named, one, textOf, type Element } from "~/testing/markup"
import { ask, type Page } from "~/testing/store"

const variant = (
  colour: string,
  size: string,
  rank: number,
  stock: number,
  amount: number | null,
) => ({
  id: `variant_${colour}${size}`,
  sku: `MUG-${colour}-${size}`.toUpperCase(),
  variant_rank: rank,
  manage_inventory: true,
  inventory_quantity: stock,
  metadata: { picture: `/pictures/${colour}.svg` },
  options: [
    { option_id: "opt_s", value: size },
    { option_id: "opt_c", value: colour },
  ],
  calculated_price: amount === null ? null : { calculated_amount: amount, currency_code: "eur" },
})
const shirt = {
  id: "prod_1",
  handle: "shirt",
  title: "Sunrise T-shirt",
  subtitle: "LA 2028",
  description: "Soft.",
  thumbnail: "/pictures/Coral.svg",
  material: "Cotton",
  metadata: { care: { en: "Wash cold", fr: "Laver à froid" } },
  images: [{ url: "/pictures/Coral.svg" }, { url: "/pictures/Blue.svg" }],
  options: [
    { id: "opt_s", title: "Size" },
    { id: "opt_c", title: "Colour" },
  ],
  variants: [
    variant("Blue", "L", 4, 9, 35),
    variant("Coral", "L", 2, 0, 35),
    variant("Coral", "S", 0, 3, 35),
    variant("Coral", "M", 1, 30, 35),
  ],
}
const { id, handle, title, subtitle, thumbnail } = shirt
const card = { id, handle, title, subtitle, thumbnail, colours: 2, colour_keys: [], price: 35 }

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  commerce
    .on("GET /store/product-pages", ({ query }) =>
      query.get("handle") === "none"
        ? refusal(404, { type: "not_found" })
        : { product: shirt, related: [] },
    )
    .on("GET /store/cards", { cards: [card], count: 30 })
    .on("GET /store/product-tags", { product_tags: [{ value: "Judo" }, { value: "France" }] })
    .on("GET /store/collections", {
      collections: [{ id: "pcol_1", handle: "la-2028", title: "LA 2028" }],
    })
})

const links = (page: Page, pattern: RegExp) =>
  all(page.root, ({ attributes }) => pattern.test(attributes.href ?? ""))
const price = { "en-us": "€35.00", "fr-fr": "35,00 €" }
const choices = (root: Element) =>
  all(root, ({ attributes }) => attributes.class === "choice").map(textOf)

describe.each(BOTH)("the catalogue in %s", (slug) => {
  test("has a home with categories, editions and what is new, the same for everybody", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}`)
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("catalogue:heroTitle"))
    expect(links(page, /\/categories\/homeware$/).length).toBeGreaterThan(0)
    expect(links(page, /\/editions\/la-2028$/).length).toBeGreaterThan(0)
    expect(links(page, /\/sports\/judo$/)).toHaveLength(1)
    expect(links(page, /\/teams\/france$/)).toHaveLength(1)
    // A list's prices are in the market's currency, whatever a variant says of itself.
    expect(said(page)).toContain(slug === "fr-fr" ? "35,00 €" : "$35.00")
    expect(page.headers.get("Cache-Control")).toBe(
      "public, max-age=0, must-revalidate, s-maxage=60",
    )
    expect(page.headers.get("CDN-Cache-Control")).toMatch(/^max-age=60, stale-while-revalidate=/)
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })

  test("names each page's one address, and the same page in every locale", async () => {
    const page = await ask(`/${slug}/categories/homeware?page=2&sort=name`)
    const rel = (name: string) =>
      all(page.root, ({ name: tag, attributes }) => tag === "link" && attributes.rel === name)
    const canonical = rel("canonical").map(({ attributes }) => attributes.href)
    expect(canonical).toEqual([`http://store.example/${slug}/categories/homeware?page=2`])
    expect(rel("alternate")).toHaveLength(LOCALES.length + 1)
  })

  test("turns the pages of a category, in the order that was asked for", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/categories/homeware?sort=name`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:count", { count: 30 }))
    expect(commerce.to("GET /store/cards")[0]?.query.get("order")).toBe("name")
    expect(named(page.root, "link", t("next")).attributes.href).toBe(
      `/${slug}/categories/homeware?sort=name&page=2`,
    )
    const select = one(page.root, ({ attributes }) => attributes.id === "sort")
    expect(nameOf(page.root, select)).toBe(t("catalogue:sort"))
  })

  test.each(["?page=3", "?page=0", "?page=-1", "?page=1e9", "?page=999999"])(
    "has no page %s of 30 products",
    async (query) => {
      expect((await ask(`/${slug}/editions/la-2028${query}`)).status).toBe(404)
    },
  )

  test.each(["categories/none", "collections/none", "products/none"])(
    "does not know %s",
    async (path) => {
      const page = await ask(`/${slug}/${path}`)
      expect(page.status).toBe(404)
      expectGoodPage(page, slug)
    },
  )

  test("says so where a list is empty", async () => {
    const t = await wordsIn(slug)
    commerce.on("GET /store/cards", { cards: [], count: 0 })
    const page = await ask(`/${slug}/categories/homeware`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:empty"))
    expect(links(page, /page=/)).toEqual([])
  })
})

describe.each(BOTH)("a product in %s", (slug) => {
  test("shows colours first, sizes from small to large, and what is sold out by name", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/products/shirt`)
    expectGoodPage(page, slug)
    expect(choices(page.root)).toEqual(["Coral", "Blue", "S", "M", "L"])
    const out = named(page.root, "link", t("catalogue:soldOutOption", { option: "L" }))
    expect(out.attributes["data-out"]).toBe("true")
    const chosen = all(page.root, ({ attributes }) => attributes.class === "choice").filter(
      ({ attributes }) => attributes["aria-current"] === "true",
    )
    expect(chosen.map(textOf)).toEqual(["Coral", "S"])
    expect(said(page)).toContain(t("catalogue:lowStock", { count: 3 }))
  })

  test("keeps the choice in its address, and the form adds just that", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/products/shirt?variant=MUG-CORAL-M`)
    const form = one(page.root, ({ attributes }) => attributes.id === "add-form")
    const hidden = all(form, ({ attributes }) => attributes.type === "hidden")
    expect(hidden.map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
      ["variant", "variant_CoralM"],
      ["next", `/${slug}/products/shirt?variant=MUG-CORAL-M`],
    ])
    named(form, "button", t("catalogue:add"))
    expect(plain(textOf(one(page.root, isPrice)))).toBe(price[slug])
    const picture = all(page.root, "img")[0]
    expect(picture?.attributes).toMatchObject({ src: "/pictures/Coral.svg", loading: "eager" })
    expect(picture?.attributes.alt).toContain("Coral")
  })

  test("that is sold out, or not sold here, has no way into the cart", async () => {
    const t = await wordsIn(slug)
    const out = await ask(`/${slug}/products/shirt?variant=MUG-CORAL-L`)
    expect(said(out)).toContain(t("catalogue:soldOut"))
    expect(all(out.root, ({ attributes }) => attributes.id === "add-form")).toEqual([])
    const unsold = { ...shirt, variants: [variant("Coral", "S", 0, 9, null)] }
    commerce.on("GET /store/product-pages", { product: unsold, related: [] })
    const page = await ask(`/${slug}/products/shirt`)
    expectGoodPage(page, slug)
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("catalogue:notSold")])
  })

  test("tells what became of adding it where there is no script", async () => {
    const t = await wordsIn(slug)
    const added = await ask(`/${slug}/products/shirt?added=1`)
    expect(byRole(added.root, "status").map(textOf).join()).toContain(t("catalogue:added"))
    const short = await ask(`/${slug}/products/shirt?problem=unavailable`)
    expect(byRole(short.root, "alert").map(textOf)).toEqual([t("catalogue:addUnavailable")])
    const odd = await ask(`/${slug}/products/shirt?problem=constructor`)
    expect(byRole(odd.root, "alert").map(textOf)).toEqual([t("catalogue:addFailed")])
  })

  test("shows others of its collection, which commerce gives with it in one answer", async () => {
    const t = await wordsIn(slug)
    const alone = await ask(`/${slug}/products/shirt`)
    expect(said(alone)).not.toContain(t("catalogue:related"))
    const related = [{ ...card, id: "prod_2", handle: "cap" }]
    commerce.on("GET /store/product-pages", {
      product: { ...shirt, collection_id: "pcol_1" },
      related,
    })
    const page = await ask(`/${slug}/products/shirt`)
    expect(said(page)).toContain(t("catalogue:related"))
    expect(links(page, /\/products\/cap$/)).toHaveLength(1)
    expect(commerce.to("GET /store/product-pages")).toHaveLength(2)
    expect(commerce.to("GET /store/cards")).toEqual([])
  })

  test("describes itself to search engines, with every price and stock", async () => {
    const page = await ask(`/${slug}/products/shirt`)
    const script = one(page.root, ({ attributes }) => attributes.type === "application/ld+json")
    const told = JSON.parse(String(script.children[0])) as { offers: { availability: string }[] }
    expect(told.offers).toHaveLength(4)
    expect(
      told.offers.filter(({ availability }) => availability.endsWith("OutOfStock")),
    ).toHaveLength(1)
  })
})

const isPrice = ({ attributes }: Element) => attributes.class === "price"

describe.each(BOTH)("searching in %s", (slug) => {
  test("without a word lists everything, whatever else was typed", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/search?q=%20%00%20`)
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("catalogue:allProducts"))
    expect(said(page)).toContain(t("catalogue:count", { count: 30 }))
  })

  test("for nothing that there is says so, in words, and offers the categories", async () => {
    const t = await wordsIn(slug)
    const none = { hits: [], metadata: { count: 0 } }
    commerce.on("POST /store/search", { results: [none, none] })
    const page = await ask(`/${slug}/search?q=${encodeURIComponent("<b>zzz</b>")}`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:noResults", { query: "<b>zzz</b>" }))
    expect(page.html).not.toContain("<b>zzz")
    expect(page.html).toContain("noindex")
    expect(choices(page.root)).toEqual(["Homeware"])
  })
})

test("the sitemap names every page in every locale, and robots find it", async () => {
  const sitemap = await ask("/sitemap.xml")
  expect(sitemap.headers.get("Content-Type")).toBe("application/xml; charset=utf-8")
  const count = sitemap.html.match(/<loc>/g)?.length
  // Home, category, edition, product; all sports and one, all teams and one; five pages of help.
  expect(count).toBe((4 + 4 + 5) * LOCALES.length)
  expect(sitemap.html).not.toContain("/collections/la-2028")
  expect(sitemap.html).toContain("<loc>http://store.example/fr-ca/products/shirt</loc>")
  const robots = await ask("/robots.txt")
  expect(robots.html).toContain("Sitemap: http://store.example/sitemap.xml")
  expect(robots.html).toContain("Disallow: /*/orders/")
})
