import { describe, expect, test, vi } from "vitest"
import { admin, ask, must } from "./store-api"

interface Found {
  results: { hits: { id: string; document: { handle?: string } }[]; metadata: { count: number } }[]
}

const query = (q: string, search_options?: object) => ({
  entity: "products",
  filters: { q },
  fields: ["handle"],
  ...(search_options && { search_options }),
})

async function handles(q: string, options?: object): Promise<string[]> {
  const { results } = await must<Found>("POST", "/store/search", { body: query(q, options) })
  return results[0]?.hits.map(({ document }) => document.handle ?? "") ?? []
}

describe("search finds", () => {
  test.each([
    ["an English word", "shirt", "t-shirt"],
    ["a beginning", "hood", "hoodie"],
    ["a French word", "écharpe", "scarf"],
    ["a French word without its accent", "echarpe", "scarf"],
    ["a French category", "mascotte", "plush"],
  ])("%s", async (_name, word, part) => {
    const found = await handles(word)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some((handle) => handle.includes(part))).toBe(true)
  })

  test.each([
    ["hoddie", "hoodie"],
    ["t-shrit", "t-shirt"],
  ])("the misspelt %s, when asked to", async (word, part) => {
    expect(await handles(word)).toEqual([])
    expect((await handles(word, { typo_tolerance: true }))[0]).toContain(part)
  })
})

test("a product is found once it is published, by its new name when renamed, and not when gone", async () => {
  const headers = await admin()
  const channels = await must<{ sales_channels: { id: string }[] }>(
    "GET",
    "/admin/sales-channels",
    { headers },
  )
  const word = `zeppelin${process.pid}`
  const { product } = await must<{ product: { id: string; handle: string } }>(
    "POST",
    "/admin/products",
    {
      headers,
      body: {
        title: `A ${word}`,
        status: "draft",
        sales_channels: channels.sales_channels.map(({ id }) => ({ id })),
        options: [{ title: "Size", values: ["One"] }],
      },
    },
  )
  const path = `/admin/products/${product.id}`
  expect(await handles(word)).toEqual([])
  await must("POST", path, { headers, body: { status: "published" } })
  await vi.waitFor(async () => expect(await handles(word)).toEqual([product.handle]), 20_000)
  await must("POST", path, { headers, body: { title: `A gondola${process.pid}` } })
  await vi.waitFor(
    async () => expect(await handles(`gondola${process.pid}`)).toHaveLength(1),
    20_000,
  )
  await must("DELETE", path, { headers })
  await vi.waitFor(async () => expect(await handles(`gondola${process.pid}`)).toEqual([]), 20_000)
})

test.each([
  ["another index", { entity: "orders" }, 404],
  ["a page of 101", { entity: "products", pagination: { take: 101 } }, 400],
  ["a query of 201 characters", query("a".repeat(201)), 400],
  ["eleven queries", { queries: Array.from({ length: 11 }, () => query("a")) }, 400],
  ["an unknown filter", { entity: "products", filters: { nope: 1 } }, 400],
])("%s is refused", async (_name, body, status) => {
  expect((await ask("POST", "/store/search", { body })).status).toBe(status)
})

test("drafts stay hidden, also from who asks for them", async () => {
  const body = { entity: "products", filters: { status: "draft" } }
  const { results } = await must<Found>("POST", "/store/search", { body })
  expect(results[0]?.metadata.count).toBe(0)
})
