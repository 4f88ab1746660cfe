import { expect, test } from "vitest"
import { planOf } from "../../plugins/product-search/src/lib/plan"
import { rowOf } from "../../plugins/product-search/src/lib/row"
import { documentsOf, indexNamed } from "./documents"
import { QUERIES, queriesOf, STORE_FACETS, THREE_FACETS } from "./queries"

const index = indexNamed("bench")
const documents = [...documentsOf(3_000)]

test("the same products come in every run, the first ones whatever the number", () => {
  expect([...documentsOf(20)]).toEqual(documents.slice(0, 20))
})

test("the provider takes every document, and no two are the same", () => {
  const rows = documents.map((document) => rowOf(document, planOf(index)))
  expect(new Set(rows.map(({ id }) => id)).size).toBe(documents.length)
  expect(new Set(rows.map(({ digest }) => digest)).size).toBe(documents.length)
})

test("documents have what the shop's have: prices, stock, sizes, categories and their words", () => {
  const shirt = documents.find(({ category_handles: own }) => own.includes("t-shirts"))
  expect(shirt?.category_handles).toContain("t-shirts")
  expect(shirt?.category_names).toContain("T-shirts")
  expect(shirt?.sizes).toContain("M")
  expect(Object.keys(shirt?.prices ?? {})).toHaveLength(13)
  const inStock = documents.filter(({ in_stock }) => in_stock).length
  expect(inStock).toBeGreaterThan(documents.length / 2)
  expect(inStock).toBeLessThan(documents.length)
})

test("filters name values that products have", () => {
  const values = new Set(
    documents.flatMap(({ category_handles, sport, team, colours, sizes }) =>
      [category_handles, colours, sizes].flat().concat(sport ?? [], team ?? []),
    ),
  )
  const wanted = QUERIES.flatMap(({ filters }) =>
    Object.entries(filters ?? {}).flatMap(([path, value]) =>
      path.startsWith("prices.") ? [] : (value as string[]),
    ),
  )
  expect(wanted.length).toBeGreaterThan(5)
  expect(wanted.filter((value) => !values.has(value))).toEqual([])
})

test("each search wants 24 hits and three facets; a chosen facet is counted without itself", () => {
  const chosen = QUERIES.find(({ name }) => name === "a word, three facets chosen")
  if (!chosen) throw new Error("no such search")
  const [query, ...relaxed] = queriesOf(chosen, index, THREE_FACETS)
  expect(query?.pagination).toMatchObject({ skip: 0, take: 24 })
  expect(query?.search_options?.facets).toEqual(THREE_FACETS)
  expect(relaxed.map(({ search_options: options }) => options?.facets)).toEqual(
    THREE_FACETS.map((facet) => [facet]),
  )
  for (const { filters, search_options: options } of relaxed) {
    expect(Object.keys(filters ?? {})).not.toContain(String(options?.facets?.[0]))
  }
  expect(STORE_FACETS).toEqual(expect.arrayContaining(THREE_FACETS))
})
