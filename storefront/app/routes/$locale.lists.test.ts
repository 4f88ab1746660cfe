import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { all, byRole, named, one, textOf } from "~/testing/markup"
import { ask, type Page } from "~/testing/store"

const card = (id: string) => ({
  id,
  handle: id,
  title: `Product ${id}`,
  subtitle: null,
  thumbnail: `/pictures/${id}.svg`,
  colour_keys: [],
  price: 20,
})
const values = (counts: Record<string, number>) => ({
  type: "value",
  values: Object.entries(counts).map(([value, count]) => ({ value, count })),
})
const FACETS = {
  sport: values({ JUD: 4, ARC: 2 }),
  colours: values({ coral: 3, ice: 1 }),
  sizes: values({ L: 2, S: 4 }),
}

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  commerce
    .on("GET /store/cards", ({ query }) => {
      const ids = query.getAll("id[]")
      return { cards: (ids.length ? ids : ["a"]).map(card), count: 1 }
    })
    .on("GET /store/collections", {
      collections: [{ id: "pcol_1", handle: "la-2028", title: "LA 2028" }],
    })
    .on("GET /store/product-tags", { product_tags: [{ id: "ptag_1", value: "Judo" }] })
    .on("POST /store/search", {
      results: [{ hits: [{ id: "a" }, { id: "b" }], facets: FACETS, metadata: { count: 2 } }],
    })
})

const ticks = (page: Page) =>
  all(page.root, ({ attributes }) => attributes.type === "checkbox").map(({ attributes }) => ({
    name: attributes.name,
    value: attributes.value,
    ticked: "checked" in attributes,
  }))
const chips = (page: Page) =>
  all(page.root, ({ attributes }) => attributes.class === "chip").map(({ attributes }) => [
    attributes["aria-label"],
    attributes.href,
  ])

describe.each(BOTH)("a list in %s", (slug) => {
  const path = `/${slug}/editions/la-2028`

  test("offers what it can be narrowed to, with counts, as a form that works by itself", async () => {
    const t = await wordsIn(slug)
    const page = await ask(path)
    expectGoodPage(page, slug)
    const form = one(page.root, ({ attributes }) => attributes.id === "list-choices")
    expect(form.attributes.action).toBe(path)
    expect(ticks(page).map(({ value }) => value)).toEqual([
      "JUD",
      "ARC",
      "coral",
      "ice",
      "S",
      "L",
      "1",
    ])
    expect(ticks(page).some(({ ticked }) => ticked)).toBe(false)
    expect(chips(page)).toEqual([])
    expect(named(page.root, "button", t("catalogue:showResults", { count: 2 }))).toBeDefined()
    expect(page.html).not.toContain("noindex")
  })

  test("shows what was chosen, each with a way back, and keeps crawlers out", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`${path}?sport=JUD&colour=coral&in_stock=1&sort=price&from=10`)
    expectGoodPage(page, slug)
    const ticked = ticks(page).filter((tick) => tick.ticked)
    expect(ticked.map(({ value }) => value)).toEqual(["JUD", "coral", "1"])
    const [judo, coral] = chips(page)
    expect(judo).toEqual([
      t("catalogue:removeChoice", { name: "Judo" }),
      `${path}?colour=coral&from=10&in_stock=1&sort=price`,
    ])
    expect(coral?.[1]).toBe(`${path}?sport=JUD&from=10&in_stock=1&sort=price`)
    expect(chips(page)).toHaveLength(4)
    const clear = named(page.root, "link", t("catalogue:clearChoices"))
    expect(clear.attributes.href).toBe(`${path}?sort=price`)
    expect(page.html).toContain("noindex, follow")
  })

  test("that nothing fits says so, and how to see more", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /store/search", {
      results: [{ hits: [], facets: {}, metadata: { count: 0 } }],
    })
    const page = await ask(`${path}?colour=coral`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:emptyChoices"))
  })

  test("that nothing fits a price says so, and names the price", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /store/search", {
      results: [{ hits: [], facets: {}, metadata: { count: 0 } }],
    })
    const page = await ask(`${path}?to=0`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:emptyChoices"))
    expect(chips(page)).toHaveLength(1)
    expect(chips(page)[0]?.[0]).toMatch(/[$€].?0|0.*[$€]/)
  })

  test("without the search engine says that it is not narrowed", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /store/search", new Response("", { status: 503 }))
    const page = await ask(`${path}?colour=coral`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("catalogue:unfiltered"))
    expect(said(page)).toContain("Product a")
  })
})

describe.each(BOTH)("places in %s", (slug) => {
  test("an edition has a field of its own, and its collection leads there", async () => {
    const page = await ask(`/${slug}/editions/la-2028`)
    expect(textOf(one(page.root, "h1"))).toBe("LA 2028")
    const collection = await ask(`/${slug}/collections/la-2028`)
    expect(collection.status).toBe(301)
    expect(collection.headers.get("Location")).toBe(`/${slug}/editions/la-2028`)
  })

  test("all sports and teams that there is something for are listed, by their signs", async () => {
    const sports = await ask(`/${slug}/sports`)
    expectGoodPage(sports, slug)
    const [judo] = byRole(sports.root, "link").filter(
      ({ attributes }) => attributes.href === `/${slug}/sports/judo`,
    )
    expect(textOf(judo ?? sports.root)).toBe("Judo")
    expect(sports.html).toContain('href="/pictograms.svg#JUD"')
    expectGoodPage(await ask(`/${slug}/teams`), slug)
  })

  test("a sport's page asks for that sport", async () => {
    const page = await ask(`/${slug}/sports/judo`)
    expectGoodPage(page, slug)
    const [asked] = commerce.to("POST /store/search")
    const { filters } = (asked?.body ?? {}) as { filters?: object }
    expect(filters).toEqual({ sport: ["JUD"] })
  })

  test.each(["sports/none", "teams/none", "editions/none", "help/none", "sports/constructor"])(
    "%s is no page",
    async (path) => {
      expect((await ask(`/${slug}/${path}`)).status).toBe(404)
    },
  )

  test.each(["delivery", "returns", "contact", "privacy", "terms"])("help on %s", async (topic) => {
    const page = await ask(`/${slug}/help/${topic}`)
    expectGoodPage(page, slug)
    expect(all(page.root, "h2").length).toBeGreaterThan(2)
  })
})

describe("suggestions", () => {
  const suggested = async (q: string) =>
    JSON.parse((await ask(`/fr-fr/search/suggest?q=${encodeURIComponent(q)}`)).html) as Record<
      string,
      { name: string; to: string }[]
    >

  test("are products in the engine's order, and sports by what they begin with", async () => {
    const { products, sports, teams } = await suggested("ju")
    expect(products?.map(({ to }) => to)).toEqual(["/fr-fr/products/a", "/fr-fr/products/b"])
    expect(sports).toEqual([{ name: "Judo", to: "/fr-fr/sports/judo" }])
    expect(teams).toEqual([])
  })

  test.each(["", "j", "\u0000 "])("%o is too little to suggest anything", async (q) => {
    expect(await suggested(q)).toEqual({ products: [], sports: [], teams: [] })
    expect(commerce.to("POST /store/search")).toEqual([])
  })
})
