import { fieldsOf, sortedByWords, type Plan } from "../lib/plan"
import { join, name, sql, type Run, type Sql } from "../lib/sql"
import type { Tables } from "./names"

/** The order that people of a language expect, where the server was built with ICU; else by code. */
async function collationFor(run: Run, language: string): Promise<Sql> {
  const collation = `${language}-x-icu`
  const rows = await run(sql`select from pg_collation where collname = ${collation}`)
  return rows.length ? sql` collate ${name(collation)}` : sql``
}

async function createDocuments(run: Run, tables: Tables, plan: Plan): Promise<void> {
  const collation = await collationFor(run, plan.settings.language.code)
  // Fixed widths first: PostgreSQL reaches them without walking over the row.
  const columns = [
    sql`doc bigint generated always as identity`,
    ...fieldsOf(plan, "set").map(({ column }) => sql`${name(column)} integer not null`),
    ...fieldsOf(plan, "number").map(({ column }) => sql`${name(column)} double precision`),
    sql`id text not null`,
    sql`digest text not null`,
    ...sortedByWords(plan).map(({ sortColumn }) => sql`${name(sortColumn)} text${collation}`),
    sql`head tsvector not null`,
    sql`body tsvector not null`,
    sql`words text[] not null`,
    sql`document jsonb not null`,
    sql`primary key (id)`,
  ]
  // A row that is only counted should be short: what is not counted goes out of line.
  await run(sql`create table if not exists ${tables.documents} (${join(columns, ", ")})
    with (toast_tuple_target = 128)`)
  await run(sql`alter table ${tables.documents}
    alter head set storage main, alter body set storage external,
    alter words set storage external, alter document set storage extended`)
}

async function createIndexes(run: Run, tables: Tables, plan: Plan): Promise<void> {
  const index = (suffix: string) => name(`${tables.base}_${suffix}`)
  await run(sql`create unique index if not exists ${index("doc")} on ${tables.documents} (doc)`)
  // Without a pending list: it makes writes cheaper and the next searches slower.
  for (const column of ["head", "body"]) {
    await run(sql`create index if not exists ${index(column)} on ${tables.documents}
      using gin (${name(column)}) with (fastupdate = off)`)
  }
  for (const [at, { column }] of fieldsOf(plan, "set").entries()) {
    await run(sql`create index if not exists ${index(`f${at}`)} on ${tables.documents}
      (${name(column)})`)
  }
}

/** Makes the tables of an index. */
export async function createTables(run: Run, tables: Tables, plan: Plan): Promise<void> {
  await createDocuments(run, tables, plan)
  await createIndexes(run, tables, plan)
  await run(sql`create table if not exists ${tables.sets} (
    id integer generated always as identity primary key,
    field text not null, key text not null, vals text[] not null, unique (field, key))`)
  // In order of code, so that words with the same beginning stand together.
  await run(sql`create table if not exists ${tables.words} (
    word text collate "C" primary key, docs integer not null)`)
  const trigrams = name(`${tables.base}_trigrams`)
  await run(sql`create index if not exists ${trigrams} on ${tables.words}
    using gin (word gin_trgm_ops) with (fastupdate = off)`)
}

export async function dropTables(run: Run, tables: Tables): Promise<void> {
  const all = join([tables.documents, tables.sets, tables.words], ", ")
  await run(sql`drop table if exists ${all}`)
}

export async function emptyTables(run: Run, tables: Tables): Promise<void> {
  await run(sql`truncate ${join([tables.documents, tables.sets, tables.words], ", ")}`)
}
