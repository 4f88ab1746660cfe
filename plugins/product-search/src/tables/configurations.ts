import { configurationOf, PLAIN_CONFIGURATION, type Language } from "../lib/languages"
import { name, quoted, sql, type Run, type Sql } from "../lib/sql"

const exists = async (run: Run, configuration: string): Promise<boolean> => {
  const rows = await run(sql`select from pg_ts_config where cfgname = ${configuration}`)
  return rows.length > 0
}

/** Kinds of words of PostgreSQL's parser; the others are figures, which `simple` keeps. */
const LATIN = name("asciiword")
const OTHER = name("word")

async function create(run: Run, configuration: string, latin: Sql, other: Sql): Promise<void> {
  if (await exists(run, configuration)) return
  const target = name(configuration)
  await run(sql`create text search configuration ${target} (copy = pg_catalog.simple)`)
  const alter = sql`alter text search configuration ${target} alter mapping for`
  await run(sql`${alter} ${LATIN} with unaccent, ${latin}`)
  await run(sql`${alter} ${OTHER} with unaccent, ${other}`)
}

/**
 * Makes sure of the text search configurations of a language.
 * @throws where the database does not know letters beyond ASCII: it would find nothing in Arabic.
 */
export async function ensureConfigurations(run: Run, language: Language): Promise<void> {
  await create(run, PLAIN_CONFIGURATION, name("simple"), name("simple"))
  if (language.stems === null) return
  const { stems, latinStems = stems } = language
  await create(run, configurationOf(language), name(latinStems), name(stems))
  const letters = "قبعه écharpe"
  const [row] = await run<{ count: number }>(
    sql`select length(to_tsvector(${quoted(PLAIN_CONFIGURATION)}, ${letters})) as count`,
  )
  if (row?.count !== 2) {
    throw new Error("product-search needs a database whose LC_CTYPE knows UTF-8, such as C.UTF-8.")
  }
}
