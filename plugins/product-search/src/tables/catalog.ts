import { createHash } from "node:crypto"
import type { SearchIndexInfo } from "@medusajs/framework/types"
import type { Declared } from "../lib/plan"
import { IDENTIFIER } from "../lib/settings"
import { join, sql, type Run } from "../lib/sql"
import { tablesOf } from "./names"

/** Goes up when the same declaration comes to other tables or rows. */
const FORM = 1

export const digestOf = ({ fields, settings, primary_key }: Declared): string =>
  createHash("sha256")
    .update(JSON.stringify([FORM, fields, settings, primary_key]))
    .digest("hex")

interface Entry {
  name: string
  digest: string
  declared: Declared
  created_at: Date
  updated_at: Date
}

/** What is known of a physical index; null when there is none. */
export async function findEntry(run: Run, physicalName: string): Promise<Entry | null> {
  const [entry] = await run<Entry>(
    sql`select * from product_search_index where name = ${physicalName}`,
  )
  return entry ?? null
}

export async function noteEntry(run: Run, physicalName: string, declared: Declared) {
  const { fields, settings, primary_key } = declared
  const kept = JSON.stringify({ fields, settings, primary_key })
  await run(sql`insert into product_search_index (name, digest, declared)
    values (${physicalName}, ${digestOf(declared)}, ${kept}::jsonb)
    on conflict (name) do update
    set digest = excluded.digest, declared = excluded.declared, updated_at = now()`)
}

export const forgetEntry = (run: Run, physicalName: string) =>
  run(sql`delete from product_search_index where name = ${physicalName}`)

async function existing(run: Run, names: string[]): Promise<string[]> {
  const bases = names.map((name) => tablesOf(name).base)
  const rows = await run<{ base: string }>(
    sql`select base from unnest(${bases}::text[]) as base where to_regclass(base) is not null`,
  )
  const found = new Set(rows.map(({ base }) => base))
  return names.filter((_, at) => found.has(bases[at] ?? ""))
}

/** Every physical index with how many documents it has. */
export async function listEntries(run: Run): Promise<SearchIndexInfo[]> {
  const entries = await run<Entry>(sql`select * from product_search_index order by name`)
  // An index that has lost its tables must not hide the others: it has no documents.
  const there = await existing(
    run,
    entries.map(({ name }) => name),
  )
  const counts = there.map(
    (name) =>
      sql`select ${name} as name, count(*)::int as documents from ${tablesOf(name).documents}`,
  )
  const rows = counts.length
    ? await run<{ name: string; documents: number }>(join(counts, " union all "))
    : []
  const documents = new Map(rows.map((row) => [row.name, row.documents]))
  return entries.map(({ name, created_at, updated_at }) => ({
    name,
    provider: IDENTIFIER,
    document_count: documents.get(name) ?? 0,
    created_at,
    updated_at,
  }))
}
