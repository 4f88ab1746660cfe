import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { describe, expect, test } from "vitest"
import { planOf } from "./plan"

type Fields = Parameters<typeof search.define>[0]
const index = (fields: Fields, settings: object = {}) =>
  ({
    name: "products",
    primary_key: "id",
    settings,
    fields: search.define({ id: search.keyword().filterable(), ...fields }).toFields(),
  }) as unknown as ResolvedSearchIndexDefinition

test("a field gets the columns that its uses need", () => {
  const plan = planOf(
    index({
      title: search.text().searchable({ weight: 4 }).sortable(),
      sizes: search.keyword().array().facetable(),
      in_stock: search.boolean().filterable(),
      created_at: search.date().sortable(),
      prices: search.object({ usd: search.float().filterable() }),
      thumbnail: search.keyword(),
    }),
  )
  const columns = [...plan.fields.values()].map(({ path, kind, column, sortColumn, weight }) => [
    path,
    kind,
    column,
    sortColumn,
    weight,
  ])
  expect(columns).toEqual([
    ["id", "shown", "f_id", null, null],
    ["title", "shown", "f_title", "s_title", "a"],
    ["sizes", "set", "f_sizes", null, null],
    ["in_stock", "set", "f_in_stock", null, null],
    ["created_at", "number", "f_created_at", null, null],
    ["prices.usd", "number", "f_prices_usd", null, null],
    ["thumbnail", "shown", "f_thumbnail", null, null],
  ])
})

test("settings name the language, and what is matched as it is", () => {
  const plan = planOf(
    index(
      { skus: search.keyword().array().searchable() },
      {
        typo_tolerance: { min_word_size_for_one_typo: 4, disabled_on_attributes: ["skus"] },
        provider_options: { "product-search": { language: "ja" } },
      },
    ),
  )
  expect(plan.settings.language).toMatchObject({ code: "ja", stems: null })
  expect(plan.settings.typos).toEqual({ one: 4, two: 9 })
  expect(plan.fields.get("skus")?.forgiving).toBe(false)
  expect(planOf(index({}, { typo_tolerance: { enabled: false } })).settings.typos).toBeNull()
})

describe("what cannot be held is refused", () => {
  test.each<[string, Fields, object]>([
    ["a place on a map", { at: search.geo() }, {}],
    ["a vector", { meaning: search.vector(3) }, {}],
    ["a list of numbers", { prices: search.float().array().filterable() }, {}],
    [
      "numbers of a list of things",
      { variants: search.object({ price: search.float().sortable() }).array() },
      {},
    ],
    ["a list to sort by", { sizes: search.keyword().array().sortable() }, {}],
    [
      "two fields of one column",
      { "a-b": search.keyword().filterable(), a_b: search.keyword().filterable() },
      {},
    ],
    ["one hit per value", {}, { distinct_attribute: "title" }],
    ["an unknown language", {}, { provider_options: { "product-search": { language: "tlh" } } }],
    ["an unknown option", {}, { provider_options: { "product-search": { stopWords: [] } } }],
  ])("%s", (_what, fields, settings) => {
    expect(() => planOf(index(fields, settings))).toThrow()
  })
})
