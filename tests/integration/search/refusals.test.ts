import { describe, expect, test } from "vitest"
import { ask } from "../commerce/store-api"
import { search } from "./searching"

const at = process.env.COMMERCE_URL ?? ""
const query = (more: object = {}) => ({ entity: "products_en", ...more })
const nested = (depth: number): object => (depth ? { $not: nested(depth - 1) } : { sport: "ATH" })
const many = (count: number) => Array.from({ length: count }, (_, n) => `v${n}`)

describe("refused is", () => {
  test.each([
    ["another index", 404, { entity: "orders" }],
    ["an index that is not declared", 404, { entity: "products_xx" }],
    ["a page of 49", 400, query({ pagination: { take: 49 } })],
    ["a page far behind", 400, query({ pagination: { skip: 100_001 } })],
    ["101 characters", 400, query({ filters: { q: "a".repeat(101) } })],
    ["eleven queries", 400, { queries: Array.from({ length: 11 }, () => query()) }],
    ["thirteen facets", 400, query({ search_options: { facets: many(13) } })],
    ["a filter by nothing known", 400, query({ filters: { nope: 1 } })],
    ["a filter by 201 values", 400, query({ filters: { sport: many(201) } })],
    ["a deep filter", 400, query({ filters: nested(15) })],
    ["a filter of a wrong type", 400, query({ filters: { "prices.eur": { $lt: "cheap" } } })],
    [
      "sorting by a field that has no order",
      400,
      query({ pagination: { order: { sport: "ASC" } } }),
    ],
    ["a facet of a field that has none", 400, query({ search_options: { facets: ["title"] } })],
    ["a field that is not shown", 400, query({ fields: ["words"] })],
    ["search by meaning", 400, query({ search_options: { vector: { value: [1] } } })],
  ])("%s", async (_name, status, body) => {
    const { status: answered } = await ask("POST", "/store/search", { body })
    expect(answered).toBe(status)
  })
})

const SQL = `"; drop table product_search_index; --`
const QUOTE = "x' or 'a'='a"

describe("SQL stays text", () => {
  test.each([
    ["in a filter's name", { filters: { [SQL]: 1 } }],
    ["in a filter's name with a quote", { filters: { [`sport' or 'a'='a`]: 1 } }],
    ["in a field to sort by", { pagination: { order: { [SQL]: "ASC" } } }],
    ["in a facet", { search_options: { facets: [SQL] } }],
    ["in a range facet", { search_options: { facets: [{ field: SQL, type: "stats" }] } }],
    ["in a field", { fields: [SQL] }],
  ])("%s", async (_where, more) => {
    expect((await ask("POST", "/store/search", { body: query(more) })).status).toBe(400)
  })

  test.each([
    ["in a text", { filters: { q: SQL } }],
    ["in a text, as operators of a full text search", { filters: { q: "a:* & !b | (c <-> d)'" } }],
    ["in a text of quotes and signs", { filters: { q: `'' "" \\ % _ $1 ? :x` } }],
    ["in a value", { filters: { sport: [SQL, QUOTE] } }],
    ["in a pattern", { filters: { sport: { $like: "%'_\\" } } }],
    [
      "in what a facet's values begin with",
      {
        search_options: { facets: [{ field: "sport", query: QUOTE }] },
      },
    ],
    [
      "in a tag",
      {
        filters: { q: "hoodie" },
        search_options: {
          highlight: { fields: ["title"], pre_tag: `', StopSel='`, post_tag: SQL },
        },
      },
    ],
  ])("%s", async (_where, more) => {
    const { status } = await ask("POST", "/store/search", { body: query(more) })
    expect(status).toBe(200)
  })

  test("and everything is still there", async () => {
    const { metadata } = await search(at, query())
    expect(metadata.count).toBeGreaterThan(20)
  })
})

test("drafts stay hidden, also from who asks for them", async () => {
  const { metadata } = await search(at, query({ filters: { status: "draft" } }))
  expect(metadata.count).toBe(0)
})
