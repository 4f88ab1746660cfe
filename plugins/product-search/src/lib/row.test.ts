import type { ResolvedSearchIndexDefinition } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { expect, test } from "vitest"
import { planOf } from "./plan"
import { rowOf } from "./row"

const planIn = (language: string) =>
  planOf({
    name: "products",
    primary_key: "id",
    settings: {
      typo_tolerance: { disabled_on_attributes: ["skus"] },
      provider_options: { "product-search": { language } },
    },
    fields: search
      .define({
        id: search.keyword(),
        title: search.text().searchable({ weight: 4 }).sortable(),
        description: search.text().searchable(),
        skus: search.keyword().array().searchable().retrievable(false),
        sizes: search.keyword().array().filterable().facetable(),
        in_stock: search.boolean().filterable(),
        prices: search.object({ eur: search.float().filterable(), usd: search.float() }),
        created_at: search.date().sortable(),
      })
      .toFields(),
  } as unknown as ResolvedSearchIndexDefinition)

const document = {
  id: "prod_1",
  title: "T-Shirt Écru",
  description: "Coton léger, léger",
  skus: ["TEE-ECRU-S"],
  sizes: ["S", "M", "S"],
  in_stock: true,
  prices: { eur: 30, usd: 33 },
  created_at: new Date("2028-07-14T00:00:00Z"),
  internal: "nobody declared this",
}

test("a document becomes a row: sets, figures, words, and only what may be shown", () => {
  const row = rowOf(document, planIn("fr"))
  expect(row.document).toEqual({
    id: "prod_1",
    title: "T-Shirt Écru",
    description: "Coton léger, léger",
    sizes: ["S", "M", "S"],
    in_stock: true,
    prices: { eur: 30, usd: 33 },
    created_at: document.created_at,
  })
  expect(row.sets.map(({ field, values }) => [field, values])).toEqual([
    ["sizes", ["M", "S"]],
    ["in_stock", ["true"]],
  ])
  expect(row.words).toEqual(["coton", "ecru", "leger", "shirt"])
  expect(row.columns).toMatchObject({
    a: "t shirt ecru tshirt",
    d: "coton leger leger tee ecru s teeecrus",
    f_prices_eur: 30,
    f_created_at: document.created_at.getTime(),
    s_title: "T-Shirt Écru",
  })
})

test("the same document has the same digest, another price another", () => {
  const digest = (more: object = {}) => rowOf({ ...document, ...more }, planIn("fr")).digest
  expect(digest()).toBe(digest({ internal: "else" }))
  expect(digest({ prices: { eur: 31 } })).not.toBe(digest())
})

test("without spaces, texts become pairs with their places and weights", () => {
  const row = rowOf({ id: "prod_1", title: "赤い帽子 XL", description: "帽子" }, planIn("ja"))
  expect(row.columns.head).toBe("'赤い':1A 'い帽':2A '帽子':3A '子':4A 'xl':5A")
  expect(row.columns.body).toBe("'赤い':1A 'い帽':2A '帽子':3A,6D '子':4A,7D 'xl':5A")
  expect(row.columns.a).toBe("")
})

test("a document without an id, or with words for a figure, is refused", () => {
  expect(() => rowOf({ ...document, id: "" }, planIn("fr"))).toThrow()
  expect(() => rowOf({ ...document, prices: { eur: "dear" } }, planIn("fr"))).toThrow()
})
