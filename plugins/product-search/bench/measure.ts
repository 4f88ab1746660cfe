/**
 * Measures the provider on generated products:
 * `DATABASE_URL=postgres://… npx tsx plugins/product-search/bench/measure.ts 10000 100000`.
 * It makes tables of its own and drops them. Beside the time that passes it tells what the database
 * worked, which other work on the machine does not stretch; that needs a database on this machine.
 */
import { readFileSync } from "node:fs"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { Migration20261121080000 as Migration } from "../src/providers/product-search/migrations/Migration20261121080000"
import ProductSearchProvider from "../src/providers/product-search/service"
import { INDEX, products } from "./catalogue"
import { QUERIES, queriesOf } from "./queries"

const ROUNDS = Number(process.env.ROUNDS ?? 20)
const WRITTEN_AT_ONCE = 1_000
const MS_PER_TICK = 10

type Clock = () => number

/** A process's processor time in milliseconds; always 0 where it cannot be seen. */
const workOf =
  (pid: number): Clock =>
  () => {
    try {
      const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")
      const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number)
      return (user + system) * MS_PER_TICK
    } catch {
      return 0
    }
  }

const at = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const line = (name: string, found: string, times: number[], work: number) =>
  [
    name.padEnd(28),
    found.padStart(7),
    ...[at(times, 0.5), at(times, 0.95), work].map((ms) => ms.toFixed(1).padStart(8)),
  ].join("")

async function fill(provider: ProductSearchProvider, database: Knex, size: number): Promise<void> {
  const statements: string[] = []
  await Migration.prototype.up.call({ addSql: (text: string) => statements.push(text) } as never)
  for (const statement of statements) await database.raw(statement)
  const index = INDEX.physical_name
  await provider.deleteIndex({ index })
  await provider.upsertIndex({ index: INDEX })
  const began = performance.now()
  let documents = []
  for (const product of products(size)) {
    if (documents.push(product) < WRITTEN_AT_ONCE) continue
    await provider.upsertDocuments({ index, definition: INDEX, documents })
    documents = []
  }
  const seconds = (performance.now() - began) / 1_000
  console.log(`\n${size} products, written in ${seconds.toFixed(0)} s`)
}

async function ask(provider: ProductSearchProvider, work: Clock): Promise<void> {
  console.log(`${"".padEnd(28)}  found  p50 ms  p95 ms  worked`)
  const all: number[] = []
  const began = work()
  for (const wanted of QUERIES) {
    const queries = queriesOf(wanted)
    // The first of each is not counted: it may have to read from the disk.
    const [first] = await provider.searchMany(queries)
    const times: number[] = []
    const before = work()
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now()
      await provider.searchMany(queries)
      times.push(performance.now() - start)
    }
    all.push(...times)
    const found = String(first?.metadata.count ?? "")
    console.log(line(wanted.name, found, times, (work() - before) / ROUNDS))
  }
  console.log(line("all", "", all, (work() - began) / all.length))
}

async function measure(size: number): Promise<void> {
  // One connection, so that there is one process to look at.
  const pool = { min: 1, max: 1 }
  const database = knex({ client: "pg", connection: process.env.DATABASE_URL, pool })
  const provider = new ProductSearchProvider({ __pg_connection__: database })
  await fill(provider, database, size)
  const { rows } = await database.raw<{ rows: { pid: number }[] }>("select pg_backend_pid() as pid")
  await ask(provider, workOf(rows[0]?.pid ?? 0))
  await provider.deleteIndex({ index: INDEX.physical_name })
  await database.destroy()
}

async function main(): Promise<void> {
  for (const size of process.argv.slice(2).map(Number)) await measure(size)
}

void main()
