import { beforeAll, describe, expect, test } from "vitest"
import { onEachEngine } from "./engines"
import { EDITION, namesOf, stockUp } from "./goods"
import { countsIn, search, type Result } from "./searching"

const FACETS = ["sport", "team", "colours", "sizes", "in_stock", "edition"]

onEachEngine("facets and lists", (at) => {
  beforeAll(async () => {
    await stockUp(at)
  })

  const list = (filters: object, more: object = {}) =>
    search(at, { entity: "products_en", filters: { edition: EDITION, ...filters }, ...more })
  const names = ({ hits }: Result) => namesOf(hits.map(({ document }) => document.handle))
  const options = (more: object = {}) => ({ search_options: { facets: FACETS, ...more } })

  test("count each value", async () => {
    const all = await list({}, options())
    expect(all.metadata.count).toBe(5)
    expect(countsIn(all, "sport")).toEqual({ ATH: 2, SWM: 1, JUD: 1 })
    expect(countsIn(all, "team")).toEqual({ FRA: 3, JPN: 1 })
    expect(countsIn(all, "colours")).toEqual({ Coral: 2, Ice: 2, White: 2 })
    expect(countsIn(all, "sizes")).toEqual({ S: 1, M: 2, L: 1 })
    expect(countsIn(all, "in_stock")).toEqual({ true: 4, false: 1 })
    expect(countsIn(all, "edition")).toEqual({ [EDITION]: 5 })
  })

  test("count what a text finds", async () => {
    const found = await list({ q: "marathon" }, options())
    expect(countsIn(found, "team")).toEqual({ JPN: 1 })
  })

  test("follow the other filters, and their own too unless told not to", async () => {
    const chosen = { sport: ["ATH"] }
    const narrow = await list(chosen, options())
    expect(countsIn(narrow, "sport")).toEqual({ ATH: 2 })
    const wide = await list(chosen, options({ disjunctive_facets: true }))
    expect(countsIn(wide, "sport")).toEqual({ ATH: 2, SWM: 1, JUD: 1 })
    expect(countsIn(wide, "team")).toEqual({ FRA: 1, JPN: 1 })
    expect(names(wide).toSorted()).toEqual(["cap", "shirt"])
    expect(wide.metadata.count).toBe(2)
  })

  test("ignore only their own among several choices", async () => {
    const chosen = { q: "zephyr", team: ["FRA"], colours: ["Coral", "White"], sizes: ["M"] }
    const found = await list(chosen, options({ disjunctive_facets: true }))
    expect(names(found).toSorted()).toEqual(["hoodie", "shirt"])
    expect(countsIn(found, "team")).toEqual({ FRA: 2 })
    expect(countsIn(found, "colours")).toEqual({ Coral: 2, Ice: 1 })
    expect(countsIn(found, "sizes")).toEqual({ S: 1, M: 2, L: 1 })
  })

  test("of prices: ranges and extremes", async () => {
    const ranges = [{ to: 25 }, { from: 25, to: 60 }, { from: 60 }]
    const priced = await list(
      {},
      { search_options: { facets: [{ field: "prices.eur", type: "range", ranges }] } },
    )
    const facet = priced.facets?.["prices.eur"]
    expect(facet?.type === "range" && facet.ranges.map(({ count }) => count)).toEqual([2, 2, 1])
    const facets = [{ field: "prices.usd", type: "stats" }]
    const extremes = await list({}, { search_options: { facets } })
    expect(extremes.facets?.["prices.usd"]).toMatchObject({ min: 18, max: 63, count: 5 })
  })

  describe("filters", () => {
    test.each([
      ["one value", { team: "JPN" }, ["cap"]],
      ["any of several values", { sport: ["SWM", "JUD"] }, ["mug", "towel"]],
      ["any of several values, as operators", { sport: { $in: ["SWM"] } }, ["towel"]],
      ["all values but some", { sport: { $nin: ["ATH", "SWM"] }, in_stock: true }, ["mug"]],
      ["what is in stock", { in_stock: true, colours: ["Coral"] }, ["shirt"]],
      ["all of several values", { colours: { $contains: ["Coral", "Ice"] } }, ["shirt"]],
      ["a range of prices", { "prices.eur": { $gte: 20, $lt: 30 } }, ["cap", "towel"]],
      ["one or the other", { $or: [{ team: "JPN" }, { sizes: "L" }] }, ["cap", "hoodie"]],
      ["not something", { $not: { team: "FRA" }, sport: "ATH" }, ["cap"]],
    ])("by %s", async (_how, filters, expected) => {
      expect(names(await list(filters)).toSorted()).toEqual(expected)
    })
  })

  describe("sort", () => {
    const sorted = async (order: object, more: object = {}) =>
      names(await list(more, { pagination: { order } }))

    test("by price, both ways", async () => {
      const up = ["mug", "cap", "towel", "shirt", "hoodie"]
      expect(await sorted({ "prices.eur": "ASC" })).toEqual(up)
      expect(await sorted({ "prices.usd": "DESC" })).toEqual(up.toReversed())
    })

    test("by price before how well a text fits", async () => {
      const found = await sorted({ "prices.eur": "DESC" }, { q: "zephyr" })
      expect(found[0]).toBe("hoodie")
      expect(found.at(-1)).toBe("mug")
    })

    test("by title, and by age", async () => {
      expect(await sorted({ title: "ASC" })).toEqual(["hoodie", "mug", "cap", "shirt", "towel"])
      const byAge = ["hoodie", "mug", "towel", "cap", "shirt"]
      expect(await sorted({ created_at: "DESC" })).toEqual(byAge)
    })
  })

  test("pages part a list without losing or doubling any", async () => {
    const page = (skip: number) =>
      list({}, { pagination: { skip, take: 2, order: { "prices.eur": "ASC" } } })
    const pages = [await page(0), await page(2), await page(4)]
    expect(pages.map(({ metadata }) => metadata.count)).toEqual([5, 5, 5])
    expect(pages.flatMap(names)).toEqual(["mug", "cap", "towel", "shirt", "hoodie"])
    expect((await page(6)).hits).toEqual([])
  })

  test("a document has what was asked for and nothing else", async () => {
    const { hits } = await list({ team: "JPN" }, { fields: ["id", "prices.eur"] })
    expect(hits[0]?.document).toEqual({ id: hits[0]?.id, prices: { eur: 20 } })
  })
})
