/**
 * Search at 300, 10,000 and 100,000 products.
 *
 * What: 18 kinds of searches, each with three facets, 24 hits and the total, by
 * plugins/product-search on a PostgreSQL of its own, alone, on one connection; and what writing a
 * document takes.
 *
 * How: the provider's own migration and API make the index that commerce declares for English and
 * fill it with documents of the seed's generated products (`SEED_PRODUCTS`), made by commerce's own
 * `toDocument`; VACUUM and ANALYZE follow, as autovacuum does within minutes. An index that was filled
 * by the same code stays for the next run, with what writing it took. Each kind is asked once
 * uncounted, then ROUNDS times.
 *
 * Units: "p50" and "p95" are milliseconds that passed (wall clock), over all kinds and rounds. "work"
 * is milliseconds of processor time: of the database's process (`/proc/<pid>/schedstat`) and of this
 * one, which other work on the machine stretches far less; a kind's is the p50 of its rounds, since a
 * round's share of the clock's ticks varies. "seven facets" is the same searches with the facets of
 * the storefront's list pages.
 */
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchDocument } from "@medusajs/framework/types"
import { progress } from "../../local/progress"
import { createDatabase } from "../../local/services/postgres"
import { batches } from "../../seed/apply/batches"
import { ownProcessorMs, processorMs } from "../lib/machine"
import { BENCH_DATA, withPostgres } from "../lib/postgres"
import type { Detail, Findings, Measurement, Scenario } from "../lib/scenario"
import { percentile, sum, tenths } from "../lib/statistics"
import { documentsOf, indexNamed } from "../search/documents"
import { noteWritten, writtenBefore } from "../search/kept"
import { migrationOf, ProductSearchProvider, type Provider } from "../search/provider"
import { QUERIES, queriesOf, STORE_FACETS, THREE_FACETS } from "../search/queries"

const SIZES = [300, 10_000, 100_000]
const ROUNDS = 20
const WRITTEN_AT_ONCE = 1_000
const DATABASE = "bench_search"

/** The rounds of one kind of search: milliseconds that passed, and of processor time. */
interface Asked {
  name: string
  found: number | null
  passed: number[]
  databaseWork: number[]
  ownWork: number[]
  /**
   * Rounds that the provider gave up after 0.8 s. They count with the time that they took, but not
   * as work: what they would have cost is not known.
   */
  givenUp: number
}

async function fill(provider: Provider, database: Knex, size: number) {
  const definition = indexNamed(`bench_${size}`)
  const index = definition.physical_name
  for (const statement of await migrationOf()) await database.raw(statement)
  const before = await writtenBefore(BENCH_DATA, index)
  const known = (await provider.listIndexes()).find(({ name }) => name === index)
  if (before !== null && known?.document_count === size) return { definition, written: before }
  await provider.deleteIndex({ index })
  await provider.upsertIndex({ index: definition })
  const began = performance.now()
  const documents: Iterable<SearchDocument> = documentsOf(size)
  for (const batch of batches(documents, WRITTEN_AT_ONCE)) {
    await provider.upsertDocuments({ index, definition, documents: batch })
  }
  const written = (performance.now() - began) / size
  await database.raw("vacuum analyze")
  await noteWritten(BENCH_DATA, index, written)
  return { definition, written }
}

/** What a search finds, by its first answer, which may have to read from the disk; null for none. */
async function found(provider: Provider, queries: ReturnType<typeof queriesOf>) {
  const [first] = await provider.searchMany(queries).catch(() => [])
  return first?.metadata.count ?? null
}

async function ask(
  provider: Provider,
  pid: number,
  wanted: (typeof QUERIES)[number],
  queries: ReturnType<typeof queriesOf>,
): Promise<Asked> {
  const asked: Asked = {
    name: wanted.name,
    found: await found(provider, queries),
    passed: [],
    databaseWork: [],
    ownWork: [],
    givenUp: 0,
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const [database, own, began] = [processorMs(pid), ownProcessorMs(), performance.now()]
    const answered = await provider.searchMany(queries).catch(() => null)
    asked.passed.push(performance.now() - began)
    if (!answered) {
      asked.givenUp += 1
      continue
    }
    asked.ownWork.push(ownProcessorMs() - own)
    asked.databaseWork.push((processorMs(pid) ?? NaN) - (database ?? NaN))
  }
  return asked
}

/** Where nothing was answered, nothing is known: a budget for it is exceeded. */
const median = (times: number[]) => (times.length ? percentile(times, 0.5) : NaN)

const worked = ({ databaseWork, ownWork }: Asked) =>
  median(databaseWork.map((ms, at) => ms + (ownWork[at] ?? 0)))

const row = (asked: Asked) => [
  asked.name,
  asked.found,
  tenths(percentile(asked.passed, 0.5)),
  tenths(percentile(asked.passed, 0.95)),
  tenths(median(asked.databaseWork)),
  tenths(median(asked.ownWork)),
  asked.givenUp,
]

function findingsOf(title: string, all: Asked[]): Findings {
  const passed = all.flatMap((asked) => asked.passed)
  const figure = (name: string, value: number): Measurement => {
    return { name: `${title}: ${name}`, value: tenths(value), unit: "ms" }
  }
  const measurements = [
    figure("p50", percentile(passed, 0.5)),
    figure("p95", percentile(passed, 0.95)),
    figure("work of the heaviest kind", Math.max(...all.map(worked))),
    { name: `${title}: given up`, value: sum(all.map(({ givenUp }) => givenUp)), unit: "searches" },
  ]
  const columns = ["search", "found", "p50", "p95", "work in database", "work in Node", "given up"]
  const details: Detail[] = [{ title: `${title} (ms)`, columns, rows: all.map(row) }]
  return { measurements, details }
}

async function measure(url: string, size: number): Promise<Findings> {
  const database = knex({ client: "pg", connection: url, pool: { min: 1, max: 1 } })
  try {
    const provider = new ProductSearchProvider({ __pg_connection__: database })
    const { definition, written } = await progress(`fill an index with ${size} products`, () =>
      fill(provider, database, size),
    )
    const { rows } = await database.raw<{ rows: { pid: number }[] }>(
      "select pg_backend_pid() as pid",
    )
    const pid = rows[0]?.pid ?? 0
    const askAll = async (facets: string[]) => {
      const all: Asked[] = []
      for (const wanted of QUERIES) {
        all.push(await ask(provider, pid, wanted, queriesOf(wanted, definition, facets)))
      }
      return all
    }
    const three = await progress(`search in ${size} products`, async () =>
      findingsOf(`${size} products`, await askAll(THREE_FACETS)),
    )
    const store = await progress("the same with seven facets", async () =>
      findingsOf(`${size} products, seven facets`, await askAll(STORE_FACETS)),
    )
    const writing = { name: `${size} products: writing one`, value: tenths(written), unit: "ms" }
    return {
      measurements: [...three.measurements, ...store.measurements, writing],
      details: [...three.details, ...store.details],
    }
  } finally {
    await database.destroy()
  }
}

export const search: Scenario = {
  name: "search",
  run: () =>
    withPostgres(async (server) => {
      await createDatabase(server.url("postgres"), DATABASE)
      const findings: Findings[] = []
      for (const size of SIZES) findings.push(await measure(server.url(DATABASE), size))
      return {
        measurements: findings.flatMap(({ measurements }) => measurements),
        details: findings.flatMap(({ details }) => details),
      }
    }),
}
