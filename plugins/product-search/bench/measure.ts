/**
 * Measures the provider on generated products: `DATABASE_URL=postgres://… npx tsx bench/measure.ts
 * 10000 100000`. It makes tables of its own and drops them.
 */
import { readFileSync } from "node:fs"
import { knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProviderSearchQuery, SearchFilters } from "@medusajs/framework/types"
import { Migration20261121080000 as Migration } from "../src/providers/product-search/migrations/Migration20261121080000"
import ProductSearchProvider from "../src/providers/product-search/service"
import { INDEX, products } from "./catalogue"

const ROUNDS = Number(process.env.ROUNDS ?? 15)
const WRITTEN_AT_ONCE = 1_000
const FACETS = ["sport", "colours", "sizes"]
const SHOWN: SearchFilters = {
  status: "published",
  sales_channel_ids: ["sc_01J0000000000000000000000"],
}

type Wanted = Partial<ProviderSearchQuery> & { name: string }

/** What people do: the Store API's own two filters and three facets are in each. */
const QUERIES: Wanted[] = [
  { name: "everything, newest first", pagination: { order: { created_at: "DESC" } } },
  { name: "everything, cheapest first", pagination: { order: { "prices.eur": "ASC" } } },
  { name: "one category", filters: { category_handles: ["hoodie"] } },
  { name: "one team", filters: { team: ["T7"] } },
  { name: "a common word", q: "cotton" },
  { name: "a word of the title", q: "hoodie" },
  { name: "two words", q: "swimming cap" },
  { name: "three words", q: "sunrise judo t-shirt" },
  { name: "a beginning, 2 letters", q: "ho" },
  { name: "a beginning, 3 letters", q: "swi" },
  { name: "a typing error", q: "hoddie" },
  { name: "two typing errors", q: "skatebaording cotten" },
  { name: "a synonym", q: "mascot" },
  { name: "a rare word", q: "stadium123" },
  {
    name: "text, category and price",
    q: "gold",
    filters: { category_handles: ["cap"], "prices.eur": { $lt: 40 } },
  },
  {
    name: "text, three facets chosen",
    q: "cotton",
    filters: { sport: ["judo"], colours: ["Ice"], sizes: ["M"] },
  },
]

const sorted = (times: number[]) => times.toSorted((a, b) => a - b)
const at = (times: number[], share: number) =>
  (sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)

function asked({ name: _, filters, pagination, ...rest }: Wanted): ProviderSearchQuery {
  return {
    index: INDEX,
    attributes_to_retrieve: ["id", "title", "prices.eur"],
    filters: { ...SHOWN, ...filters },
    pagination: { skip: 0, take: 24, ...pagination },
    search_options: { facets: FACETS, match_strategy: "last" },
    ...rest,
  }
}

/** As the Search Module does for disjunctive facets: one more query for each facet that is chosen. */
function withOwnFacets(query: ProviderSearchQuery): ProviderSearchQuery[] {
  const chosen = FACETS.filter((facet) => query.filters && facet in query.filters)
  return [
    query,
    ...chosen.map((facet) => ({
      ...query,
      filters: Object.fromEntries(
        Object.entries(query.filters ?? {}).filter(([path]) => path !== facet),
      ),
      pagination: { ...query.pagination, take: 0 },
      search_options: { ...query.search_options, facets: [facet], count: "none" as const },
    })),
  ]
}

const MS_PER_TICK = 10

/** Milliseconds of processor time that a process has used; null where it cannot be seen. */
function processorTime(pid: number): number | null {
  try {
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")
    const [user, system] = fields.split(" ").slice(11, 13).map(Number)
    return ((user ?? 0) + (system ?? 0)) * MS_PER_TICK
  } catch {
    return null
  }
}

async function measure(size: number): Promise<void> {
  const database = knex({ client: "pg", connection: process.env.DATABASE_URL })
  const provider = new ProductSearchProvider({ __pg_connection__: database })
  const statements: string[] = []
  await Migration.prototype.up.call({ addSql: (text: string) => statements.push(text) } as never)
  for (const statement of statements) await database.raw(statement)
  await provider.deleteIndex({ index: INDEX.physical_name })
  await provider.upsertIndex({ index: INDEX })
  const began = performance.now()
  let batch = []
  for (const product of products(size)) {
    if (batch.push(product) < WRITTEN_AT_ONCE) continue
    await provider.upsertDocuments({
      index: INDEX.physical_name,
      definition: INDEX,
      documents: batch,
    })
    batch = []
  }
  const seconds = (performance.now() - began) / 1_000
  console.log(`\n${size} products, written in ${seconds.toFixed(0)} s`)
  const all: number[] = []
  for (const wanted of QUERIES) {
    const times: number[] = []
    let count: number | null = null
    for (let round = 0; round <= ROUNDS; round += 1) {
      const start = performance.now()
      const [result] = await provider.searchMany(withOwnFacets(asked(wanted)))
      // The first of each is not counted: it may have to read from the disk.
      if (round > 0) times.push(performance.now() - start)
      count = result?.metadata.count ?? null
    }
    all.push(...times)
    console.log(
      `${wanted.name.padEnd(28)} ${String(count).padStart(7)} found  p50 ${at(times, 0.5).padStart(6)} ms  p95 ${at(times, 0.95).padStart(6)} ms`,
    )
  }
  console.log(
    `${"all".padEnd(28)} ${"".padStart(7)}        p50 ${at(all, 0.5).padStart(6)} ms  p95 ${at(all, 0.95).padStart(6)} ms`,
  )
  if (!process.env.KEEP) await provider.deleteIndex({ index: INDEX.physical_name })
  await database.destroy()
}

async function main(): Promise<void> {
  for (const size of process.argv.slice(2).map(Number)) await measure(size)
}

void main()
