import { configurationOf, PLAIN_CONFIGURATION, type Language } from "../lib/languages"
import { fieldsOf, sortedByWords, type Plan } from "../lib/plan"
import type { Row, ValueSet } from "../lib/row"
import { join, name, quoted, sql, type Run, type Sql } from "../lib/sql"
import type { Tables } from "./names"

/** The two tsvectors of a row: names with weights and places, and all words of everything. */
function vectors(language: Language): { head: Sql; body: Sql } {
  if (language.stems === null) return { head: sql`r.head::tsvector`, body: sql`r.body::tsvector` }
  const stems = quoted(configurationOf(language))
  const plain = quoted(PLAIN_CONFIGURATION)
  const weighted = ["a", "b", "c"].map(
    (weight) => sql`setweight(to_tsvector(${stems}, r.${name(weight)}), ${quoted(weight)})`,
  )
  const all = sql`concat_ws(' ', r.a, r.b, r.c, r.d)`
  // Stems for what is whole, plain words for beginnings: "runn" begins "running", not "run".
  const body = sql`strip(to_tsvector(${stems}, ${all})) || strip(to_tsvector(${plain}, ${all}))`
  return { head: join(weighted, " || "), body }
}

interface Column {
  column: Sql
  /** How the record that came as JSON gives it. */
  given: Sql
  value: Sql
}

function columnsOf(plan: Plan, tables: Tables): Column[] {
  const { head, body } = vectors(plan.settings.language)
  const plain = (column: string, type: string): Column => ({
    column: name(column),
    given: sql`${name(column)} ${name(type)}`,
    value: sql`r.${name(column)}`,
  })
  const sets = fieldsOf(plan, "set").map(({ path, column }) => ({
    ...plain(column, "text"),
    value: sql`(select s.id from ${tables.sets} s
      where s.field = ${path} and s.key = r.${name(column)})`,
  }))
  return [
    plain("id", "text"),
    plain("digest", "text"),
    plain("document", "jsonb"),
    { ...plain("words", "text"), given: sql`words text[]` },
    ...sets,
    ...fieldsOf(plan, "number").map(({ column }) => plain(column, "float8")),
    ...sortedByWords(plan).map(({ sortColumn }) => plain(sortColumn, "text")),
    { ...plain("head", "text"), value: head },
    { ...plain("body", "text"), value: body },
  ]
}

/** Only those rows that the table does not have just so: most events change nothing that is found. */
async function changed(run: Run, tables: Tables, rows: Row[]): Promise<Row[]> {
  const ids = rows.map(({ id }) => id)
  const known = await run<{ id: string; digest: string }>(
    sql`select id, digest from ${tables.documents} where id = any(${ids}::text[])`,
  )
  const digests = new Map(known.map(({ id, digest }) => [id, digest]))
  return rows.filter(({ id, digest }) => digests.get(id) !== digest)
}

/** Writers of an index wait for each other, so a set or a word is never made twice. */
export const lockForWriting = (run: Run, tables: Tables) =>
  run(sql`select pg_advisory_xact_lock(hashtextextended(${tables.base}, 0))`)

async function addSets(run: Run, tables: Tables, sets: ValueSet[]): Promise<void> {
  const once = [...new Map(sets.map((set) => [`${set.field} ${set.key}`, set])).values()]
  await run(sql`insert into ${tables.sets} (field, key, vals)
    select g.field, g.key, g.values
    from jsonb_to_recordset(${JSON.stringify(once)}::jsonb)
      as g(field text, key text, "values" text[])
    where not exists (
      select from ${tables.sets} s where s.field = g.field and s.key = g.key)`)
}

async function countWords(run: Run, tables: Tables, rows: Row[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  const words = rows.flatMap((row) => row.words)
  await run(sql`insert into ${tables.words} as w (word, docs)
    select word, sum(n)::int from (
      select unnest(words) as word, -1 as n from ${tables.documents} where id = any(${ids}::text[])
      union all select unnest(${words}::text[]), 1) each
    group by word having sum(n) <> 0 order by word
    on conflict (word) do update set docs = w.docs + excluded.docs`)
}

/** Writes documents, in place of those with the same id. Has to run in a transaction. */
export async function writeRows(run: Run, tables: Tables, plan: Plan, given: Row[]) {
  await lockForWriting(run, tables)
  const rows = await changed(run, tables, given)
  if (!rows.length) return
  await addSets(
    run,
    tables,
    rows.flatMap(({ sets }) => sets),
  )
  await countWords(run, tables, rows)
  const columns = columnsOf(plan, tables)
  const records = rows.map(({ columns: own, sets: _, ...row }) => ({ ...row, ...own }))
  const texts = ["a", "b", "c", "d"].map((weight) => sql`${name(weight)} text`)
  const given_ = join([...columns.map(({ given: type }) => type), ...texts], ", ")
  const updates = columns.map(({ column }) => sql`${column} = excluded.${column}`)
  await run(sql`insert into ${tables.documents} (${join(
    columns.map(({ column }) => column),
    ", ",
  )}) select ${join(
    columns.map(({ value }) => value),
    ", ",
  )} from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r(${given_})
    on conflict (id) do update set ${join(updates, ", ")}`)
}

/** Removes the documents that a condition holds for. Has to run in a transaction. */
export async function removeRows(run: Run, tables: Tables, condition: Sql): Promise<void> {
  await lockForWriting(run, tables)
  await run(sql`with gone as (delete from ${tables.documents} where ${condition} returning words),
    lost as (select word, count(*)::int as n from gone, unnest(words) as word group by word)
    update ${tables.words} w set docs = w.docs - lost.n from lost where w.word = lost.word`)
}

const FEW = 500
/** Keeps the planner's picture of an index true while it grows, also where autovacuum is slow. */
export async function analyzeWhenGrown(run: Run, tables: Tables): Promise<void> {
  const [size] = await run<{ known: number; now: number }>(
    sql`select c.reltuples::float8 as known,
        (select coalesce(max(doc), 0)::float8 from ${tables.documents}) as now
      from pg_class c where c.oid = ${tables.base}::regclass`,
  )
  if (!size || size.now < FEW || size.now < 2 * size.known) return
  await run(sql`analyze ${join([tables.documents, tables.sets, tables.words], ", ")}`)
}
