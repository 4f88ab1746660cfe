import type { ResolvedSearchIndexDefinition, SearchFilters } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { describe, expect, test } from "vitest"
import { boundFilters, conditionsOf } from "./filters"
import { planOf } from "./plan"

const index = {
  name: "products",
  primary_key: "id",
  physical_name: "products_v1",
  settings: {},
  fields: search
    .define({
      id: search.keyword().filterable(),
      sport: search.keyword().filterable(),
      sizes: search.keyword().array().filterable(),
      price: search.float().filterable(),
      created_at: search.date().filterable(),
      title: search.text(),
    })
    .toFields(),
} as unknown as ResolvedSearchIndexDefinition
const plan = planOf(index)

/** Conditions with their fields' names alone. */
const compiled = (filters: SearchFilters) =>
  JSON.parse(
    JSON.stringify(conditionsOf(filters, plan), (key, value) =>
      key === "field" ? (value as { path: string }).path : (value as unknown),
    ),
  ) as unknown

const set = (field: string, test_: object) => ({ is: "set", field, test: test_ })
const any = (field: string, ...values: string[]) => ({
  is: "or",
  of: [set(field, { how: "any", values })],
})
const number = (comparison: string, value: number) => ({
  is: "number",
  field: "price",
  comparison,
  value,
})

describe("filters", () => {
  test.each<[SearchFilters, unknown]>([
    [{ sport: "ATH" }, [any("sport", "ATH")]],
    [{ sport: ["ATH", "SWM"] }, [any("sport", "ATH", "SWM")]],
    [{ sizes: { $contains: ["S", "M"] } }, [set("sizes", { how: "all", values: ["S", "M"] })]],
    [{ sport: { $ne: "ATH" } }, [{ is: "not", of: any("sport", "ATH") }]],
    [{ sport: null }, [{ is: "or", of: [set("sport", { how: "empty" })] }]],
    [{ sport: { $exists: true } }, [{ is: "not", of: set("sport", { how: "empty" }) }]],
    [{ sport: { $prefix: "A" } }, [set("sport", { how: "begins", text: "A" })]],
    [{ price: { $gte: 10, $lt: 20 } }, [{ is: "and", of: [number(">=", 10), number("<", 20)] }]],
    [{ price: 5 }, [{ is: "or", of: [number("=", 5)] }]],
    [{ id: ["a", "b"] }, [{ is: "id", ids: ["a", "b"] }]],
    [{ id: { $in: ["a"] } }, [{ is: "id", ids: ["a"] }]],
    [{ $and: [{ sport: "A" }, { sport: "B" }] }, [any("sport", "A"), any("sport", "B")]],
    [{ $or: [{ sport: "A" }] }, [{ is: "or", of: [{ is: "and", of: [any("sport", "A")] }] }]],
    [{ $not: { sport: "A" } }, [{ is: "not", of: { is: "and", of: [any("sport", "A")] } }]],
  ])("%j", (filters, expected) => {
    expect(compiled(filters)).toEqual(expected)
  })

  test("dates are compared in milliseconds", () => {
    expect(compiled({ created_at: { $lt: "2028-07-14T00:00:00Z" } })).toMatchObject([
      { value: Date.UTC(2028, 6, 14) },
    ])
  })

  test.each<[string, SearchFilters]>([
    ["an unknown field", { nope: 1 }],
    ["a field that is only shown", { title: "x" }],
    ["words for a number", { price: { $lt: "cheap" } }],
    ["true for a number", { price: true }],
    ["an object for a word", { sport: { $in: [{}] } } as unknown as SearchFilters],
    ["an order among words", { sport: { $lt: "B" } }],
    ["an unknown operator", { sport: { $regex: ".*" } } as unknown as SearchFilters],
    ["no operator", { sport: {} }],
    ["ids by likeness", { id: { $ne: "a" } }],
    ["a number as an id", { id: [1] }],
  ])("%s is refused", (_what, filters) => {
    expect(() => conditionsOf(filters, plan)).toThrow()
  })

  test("have an end in depth and number", () => {
    const deep = (levels: number): SearchFilters =>
      levels ? { $not: deep(levels - 1) } : { sport: "A" }
    expect(() => boundFilters(deep(5))).not.toThrow()
    expect(() => boundFilters(deep(20))).toThrow()
    expect(() => boundFilters({ sport: Array.from({ length: 201 }, String) })).toThrow()
  })
})
