import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { ProviderSearchQuery, ResolvedSearchIndexDefinition } from "@medusajs/framework/types"
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { settingsIn } from "./index-settings"
import { productFields } from "./product-fields"

interface Recorded {
  method: string
  path: string
  body: Record<string, unknown>
}

const index = {
  name: "products_ja",
  physical_name: "products_ja_v1",
  entity: "product",
  provider: "meilisearch",
  primary_key: "id",
  definition_hash: "",
  fields: productFields().toFields(),
  settings: settingsIn({ code: "ja", locale: "ja-JP" }),
} as unknown as ResolvedSearchIndexDefinition

const TASK = { taskUid: 1, uid: 1, indexUid: index.physical_name, status: "succeeded" }
const NOTHING = { hits: [], estimatedTotalHits: 0, facetDistribution: {}, processingTimeMs: 1 }

async function bodyOf(request: IncomingMessage): Promise<Recorded["body"]> {
  let text = ""
  for await (const chunk of request) text += String(chunk)
  return text ? (JSON.parse(text) as Recorded["body"]) : {}
}

/** What Meilisearch's API answers, as far as it is asked here: tasks are done at once. */
function answerTo({ method, path, body }: Recorded): [number, object] {
  if (method === "GET" && path.startsWith("/tasks/")) return [200, TASK]
  if (method === "GET") return [404, { message: "no such index", code: "index_not_found" }]
  if (path === "/multi-search") return [200, { results: (body.queries as []).map(() => NOTHING) }]
  return [202, TASK]
}

let server: Server
let recorded: Recorded[]
let provider: MeilisearchSearchProviderService
beforeEach(async () => {
  recorded = []
  server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const asked = { method: request.method ?? "", path: request.url ?? "", body }
    recorded.push(asked)
    const [status, answer] = answerTo(asked)
    response.writeHead(status, { "Content-Type": "application/json" })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const config = { host: `http://127.0.0.1:${port}`, apiKey: "key" }
  provider = new MeilisearchSearchProviderService({}, { config })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const sent = (method: string, path: string) =>
  recorded.filter((one) => one.method === method && one.path.split("?")[0] === path)

describe("Meilisearch is told", () => {
  test("of an index: its fields' uses, language, typing errors, synonyms and ranking", async () => {
    await provider.upsertIndex({ index })
    const [settings] = sent("PATCH", "/indexes/products_ja_v1/settings")
    expect(settings?.body).toMatchObject({
      sortableAttributes: expect.arrayContaining(["title", "prices.eur", "created_at__ts"]),
      localizedAttributes: [{ attributePatterns: ["*"], locales: ["ja"] }],
      typoTolerance: {
        enabled: true,
        minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
        disableOnAttributes: ["skus"],
      },
      synonyms: { 帽子: ["キャップ", "cap"], cap: ["帽子", "キャップ"] },
      faceting: { maxValuesPerFacet: 200 },
      pagination: { maxTotalHits: 10_000 },
    })
    expect(settings?.body.searchableAttributes).toEqual([
      "title",
      "category_names",
      "subtitle",
      "collection_title",
      "sport",
      "team",
      "edition",
      "kind",
      "colour_names",
      "description",
      "tags",
      "skus",
    ])
    expect(settings?.body.filterableAttributes).toEqual(
      expect.arrayContaining(
        ["status", "sales_channel_ids", "category_handles", "collection", "sport", "team"].concat([
          "edition",
          "colours",
          "sizes",
          "in_stock",
          "prices.eur",
          "created_at__ts",
        ]),
      ),
    )
    // A list in a chosen order is in that order, and only then by how well a text fits.
    expect(settings?.body.rankingRules).toEqual([
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
      "created_at__ts:desc",
    ])
  })

  test("of a query: text, filters, facets, order, page and marks", async () => {
    const query: ProviderSearchQuery = {
      index,
      q: "帽子",
      attributes_to_retrieve: ["id"],
      filters: { status: "published", sport: ["ATH"], "prices.eur": { $gte: 20, $lt: 30 } },
      pagination: { skip: 24, take: 24, order: { "prices.eur": "ASC" } },
      search_options: {
        match_strategy: "last",
        facets: ["sport", "colours"],
        highlight: { fields: ["title"] },
      },
    }
    await provider.search(query)
    expect(sent("POST", "/multi-search")[0]?.body).toEqual({
      queries: [
        {
          indexUid: "products_ja_v1",
          q: "帽子",
          offset: 24,
          limit: 24,
          attributesToRetrieve: ["id"],
          filter:
            '(status = "published" AND sport IN ["ATH"] AND prices.eur >= 20 AND prices.eur < 30)',
          sort: ["prices.eur:asc"],
          facets: ["sport", "colours"],
          matchingStrategy: "last",
          locales: ["ja"],
          attributesToHighlight: ["title"],
          highlightPreTag: "<mark>",
          highlightPostTag: "</mark>",
        },
      ],
    })
  })

  test("of a document, with its date as a number to sort by, and of one that is gone", async () => {
    const documents = [{ id: "prod_1", title: "帽子", created_at: new Date(0) }]
    await provider.upsertIndex({ index })
    await provider.upsertDocuments({ index: index.physical_name, definition: index, documents })
    await provider.deleteDocuments({ index: index.physical_name, filters: { id: ["prod_1"] } })
    expect(sent("POST", "/indexes/products_ja_v1/documents")[0]?.body).toEqual([
      { id: "prod_1", title: "帽子", created_at: "1970-01-01T00:00:00.000Z", created_at__ts: 0 },
    ])
    const [deleted] = sent("POST", "/indexes/products_ja_v1/documents/delete-batch")
    expect(deleted?.body).toEqual(["prod_1"])
  })
})
