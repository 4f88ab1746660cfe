import type { Condition } from "../lib/filters"
import { and, join, name, or, sql, type Run, type Sql } from "../lib/sql"
import type { Tables } from "../tables/names"
import type { Ask } from "./ask"
import { conditionSql, pickSets } from "./conditions"
import { facetSql } from "./facets"
import type { Match } from "./match"

/** Of the weights D, C, B, A: a word of the title counts ten times one of a remark. */
const RANK_WEIGHTS = sql`'{0.1, 0.3, 0.6, 1}'::float4[]`

export interface Hit {
  id: string
  score: number
  document: Record<string, unknown>
}

/**
 * Where the rows come from. With a text: by its index and nothing else, whatever the planner thinks.
 * It takes a look into a text for cheap, but the texts lie out of line, and reading ten thousand of
 * them takes longer than the whole search. `offset 0` keeps it from mixing filters in.
 */
async function source(run: Run, tables: Tables, match: Match | null): Promise<Sql> {
  await run(sql`select set_config('enable_seqscan', ${match ? "off" : "on"}, true)`)
  if (!match) return tables.documents
  return sql`(select * from ${tables.documents} where ${match.condition} offset 0) as found`
}

/** What the database answers to one ask. */
export interface Answer {
  hits: Hit[]
  count: number | null
  /** In the order of the ask's facets. */
  facets: unknown[]
}

/** Conditions of several asks, each once, by what they say. */
function shareConditions(asks: Ask[]): { all: Map<string, Condition>; of: string[][] } {
  const all = new Map<string, Condition>()
  const of = asks.map(({ conditions }) =>
    conditions.map((condition) => {
      const key = JSON.stringify(condition, (member, value) =>
        member === "field" ? (value as { path: string }).path : (value as unknown),
      )
      if (!all.has(key)) all.set(key, condition)
      return key
    }),
  )
  return { all, of }
}

/** The columns that any ask counts or sorts by. */
const columnsOf = (asks: Ask[]): Sql[] => {
  const columns = asks.flatMap(({ facets, sortedBy }) => [
    ...facets.map(({ field }) => field.column),
    ...sortedBy,
  ])
  return [...new Set(columns)].map(name)
}

function hitsSql({ take, skip, order }: Ask, where: Sql, tables: Tables): Sql {
  if (take === 0) return sql`'[]'::json`
  return sql`(select coalesce(json_agg(json_build_object(
      'id', d.id, 'score', p.score, 'document', d.document) order by p.place), '[]')
    from (select doc, score, row_number() over () as place from (
      select doc, score from m where ${where}
      order by ${join(order, ", ")} limit ${take} offset ${skip}) o) p
    join ${tables.documents} d using (doc))`
}

function answerSql(ask: Ask, where: Sql, at: number, tables: Tables): Sql {
  const count = ask.counted ? sql`(select count(*)::int from m where ${where})` : sql`null::int`
  const facets = ask.facets.map((facet) => facetSql(facet, where, tables))
  return sql`${hitsSql(ask, where, tables)} as ${name(`hits_${at}`)},
    ${count} as ${name(`count_${at}`)},
    json_build_array(${join(facets, ", ")}) as ${name(`facets_${at}`)}`
}

/**
 * Answers asks that search for the same text, in one statement: the rows that match are found once
 * and kept, with a flag for each filter that not all asks have. A facet that ignores its own filter
 * then costs a count and no second search.
 */
export async function answer(
  run: Run,
  tables: Tables,
  match: Match | null,
  asks: Ask[],
): Promise<Answer[]> {
  const { all, of } = shareConditions(asks)
  const sets = await pickSets(run, tables, [...all.values()])
  const common = [...all.keys()].filter((key) => of.every((keys) => keys.includes(key)))
  const flags = [...all.keys()].filter((key) => !common.includes(key))
  const flagName = (key: string) => name(`is_${flags.indexOf(key)}`)
  const compiled = (key: string) => conditionSql(all.get(key) as Condition, sets)
  const columns = [
    sql`doc`,
    match ? sql`ts_rank(${RANK_WEIGHTS}, head, ${match.rank}) as score` : sql`0::float4 as score`,
    ...columnsOf(asks),
    ...flags.map((key) => sql`coalesce(${compiled(key)}, false) as ${flagName(key)}`),
  ]
  const own = of.map((keys) => keys.filter((key) => !common.includes(key)))
  const answers = asks.map((ask, at) =>
    answerSql(ask, and((own[at] ?? []).map(flagName)), at, tables),
  )
  // Rows that no ask wants need not be kept; where one wants them all, this says nothing.
  const wanted = own.some((keys) => !keys.length)
    ? []
    : [or(own.map((keys) => and(keys.map(compiled))))]
  const [row] = await run<Record<string, unknown>>(sql`with m as materialized (
    select ${join(columns, ", ")} from ${await source(run, tables, match)}
    where ${and([...common.map(compiled), ...wanted])})
    select ${join(answers, ", ")}`)
  return asks.map((_, at) => ({
    hits: (row?.[`hits_${at}`] ?? []) as Hit[],
    count: (row?.[`count_${at}`] ?? null) as number | null,
    facets: (row?.[`facets_${at}`] ?? []) as unknown[],
  }))
}
