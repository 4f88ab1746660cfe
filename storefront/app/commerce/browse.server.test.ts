import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { parseLocale, type Locale } from "~/i18n/markets"
import { readChoices } from "~/lib/choices"
import { FakeCommerce } from "~/testing/commerce"
import "~/testing/store"
import { browse } from "./browse.server"
import type { Scope } from "./search.server"

const locale = parseLocale("fr-fr") as Locale
const card = (id: string) => ({ id, handle: id, title: id, colour_keys: [] })

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  vi.spyOn(console, "error").mockImplementation(() => undefined)
  commerce.on("GET /store/cards", ({ query }) => {
    const ids = query.getAll("id[]")
    return { cards: ids.map(card), count: ids.length }
  })
})
afterEach(() => void vi.restoreAllMocks())

const engine = (ids: string[], count = ids.length, facets: object = {}) =>
  commerce.on("POST /store/search", {
    results: [{ hits: ids.map((id) => ({ id })), facets, metadata: { count } }],
  })
const list = (query = "", scope: Scope = {}) =>
  browse(locale, scope, { tag: "Judo" }, readChoices(new URLSearchParams(query)))
const asked = () => commerce.to("POST /store/search")[0]?.body as Record<string, never>

describe("a list", () => {
  test("keeps the engine's order", async () => {
    engine(["c", "a", "b"])
    const { listing } = await list("q=mug")
    expect(listing.products.map(({ id }) => id)).toEqual(["c", "a", "b"])
  })

  test("asks the language's index for its page, and counts pages by the engine's count", async () => {
    engine(["a"], 49)
    const { listing } = await list("q=mug&page=3")
    expect(listing).toMatchObject({ count: 49, pages: 3 })
    expect(asked()).toMatchObject({
      entity: "products_fr",
      filters: { q: "mug" },
      pagination: { skip: 48, take: 24 },
    })
  })

  test("that finds nothing asks for no products", async () => {
    engine([])
    expect((await list("q=zzz")).listing).toEqual({ products: [], count: 0, pages: 1 })
    expect(commerce.to("GET /store/cards")).toEqual([])
  })

  test("is narrowed by the page and by what was chosen, in the market's currency", async () => {
    engine(["a"])
    await list("colour=coral&size=M&size=S&from=10&to=20&in_stock=1&sort=price", { sport: "JUD" })
    expect(asked().filters).toEqual({
      sport: ["JUD"],
      colours: ["coral"],
      sizes: ["M", "S"],
      "prices.eur": { $gte: 10, $lte: 20 },
      in_stock: true,
    })
    expect(asked().pagination).toMatchObject({ order: { "prices.eur": "ASC" } })
  })

  test("of one sport stays of that sport, whatever its address says", async () => {
    engine(["a"])
    await list("sport=ATH", { sport: "JUD" })
    expect(asked().filters).toEqual({ sport: ["JUD"] })
  })

  test.each([
    ["", { created_at: "DESC" }],
    ["sort=price-down", { "prices.eur": "DESC" }],
    ["sort=name&q=mug", { title: "ASC" }],
    ["sort=newest&q=mug", { created_at: "DESC" }],
  ])("with %o is ordered", async (query, order) => {
    engine(["a"])
    await list(query)
    expect(asked().pagination).toMatchObject({ order })
  })

  test("of what was searched for leaves the order to the engine", async () => {
    engine(["a"])
    await list("q=mug")
    expect(asked().pagination).not.toHaveProperty("order")
  })
})

describe("what can be chosen", () => {
  const values = (counts: Record<string, number>) => ({
    type: "value",
    values: Object.entries(counts).map(([value, count]) => ({ value, count })),
  })

  test("is named in the page's language, counted, and in an order of its own", async () => {
    engine(["a"], 9, {
      sport: values({ ARC: 2, JUD: 5 }),
      sizes: values({ XL: 1, S: 2, M: 3 }),
      colours: values({ coral: 1, "deep-blue": 1 }),
      team: values({ FRA: 9 }),
    })
    const { groups } = await list()
    const labels = Object.fromEntries(
      groups.map(({ facet, options }) => [facet, options.map(({ label }) => label)]),
    )
    expect(labels.sport).toEqual(["Judo", "Tir à l'arc"])
    expect(labels.size).toEqual(["S", "M", "XL"])
    expect(labels.colour).toEqual(["Bleu profond", "Corail"])
    // Every product is of that one team: there is nothing to choose.
    expect(labels.team).toBeUndefined()
  })

  test("keeps what was chosen, though nothing fits it any more", async () => {
    engine([], 0, { sport: values({ JUD: 5 }) })
    const { groups } = await list("sport=ARC")
    const sport = groups.find(({ facet }) => facet === "sport")
    expect(sport?.options).toContainEqual(
      expect.objectContaining({ value: "ARC", chosen: true, count: 0 }),
    )
  })

  test("on a sport's page is no other sport", async () => {
    engine(["a"], 3, { sport: values({ JUD: 5, ARC: 3 }) })
    expect((await list("", { sport: "JUD" })).groups).toEqual([])
  })
})

describe.each([new Response("", { status: 500 }), new Response("{}", { status: 503 })])(
  "without the engine",
  (reply) => {
    beforeEach(() => {
      commerce.on("POST /store/search", reply.clone())
      commerce.on("GET /store/product-tags", { product_tags: [{ id: "ptag_1" }] })
    })

    test("lists what the catalogue itself finds", async () => {
      const { groups, unfiltered } = await list("q=mug&page=2")
      expect({ groups, unfiltered }).toEqual({ groups: [], unfiltered: false })
      const [query] = commerce.to("GET /store/cards").map((it) => it.query)
      expect(query?.get("q")).toBe("mug")
      expect(query?.get("offset")).toBe("24")
      expect(query?.getAll("tag_id")).toEqual(["ptag_1"])
    })

    test.each(["colour=coral", "in_stock=1", "sort=price"])(
      "says that %s is not applied",
      async (query) => {
        expect((await list(query)).unfiltered).toBe(true)
      },
    )
  },
)
