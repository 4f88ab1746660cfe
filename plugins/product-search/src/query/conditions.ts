import type { Condition, SetTest } from "../lib/filters"
import { and, join, name, or, sql, type Run, type Sql } from "../lib/sql"
import type { Tables } from "../tables/names"

type SetCondition = Extract<Condition, { is: "set" }>
/** For each condition on a set: the numbers of the sets that it holds for. */
export type PickedSets = Map<SetCondition, number[]>

function setsIn(condition: Condition): SetCondition[] {
  if (condition.is === "set") return [condition]
  if (condition.is === "and" || condition.is === "or") return condition.of.flatMap(setsIn)
  return condition.is === "not" ? setsIn(condition.of) : []
}

/** LIKE's own signs in what a client sent stand for themselves. */
const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&")

function testOf(test: SetTest): Sql {
  switch (test.how) {
    case "any":
      return sql`vals && ${test.values}::text[]`
    case "all":
      return sql`vals @> ${test.values}::text[]`
    case "empty":
      return sql`vals = '{}'`
    case "begins":
      return sql`exists (select from unnest(vals) v where v like ${`${escaped(test.text)}%`})`
    case "contains":
      return sql`exists (select from unnest(vals) v where v like ${`%${escaped(test.text)}%`})`
  }
}

/**
 * Looks up which sets of values satisfy each condition: there are few sets, and comparing their
 * numbers is what makes counting a hundred thousand rows cheap.
 */
export async function pickSets(
  run: Run,
  tables: Tables,
  conditions: Condition[],
): Promise<PickedSets> {
  const wanted = conditions.flatMap(setsIn)
  if (!wanted.length) return new Map()
  const selects = wanted.map(
    ({ field, test }, at) => sql`select ${at}::int as n, array(
      select id from ${tables.sets} where field = ${field.path} and ${testOf(test)}) as ids`,
  )
  const rows = await run<{ n: number; ids: number[] }>(join(selects, " union all "))
  const ids = new Map(rows.map((row) => [row.n, row.ids]))
  return new Map(wanted.map((condition, at) => [condition, ids.get(at) ?? []]))
}

/** A condition on the rows of an index. */
export function conditionSql(condition: Condition, sets: PickedSets): Sql {
  switch (condition.is) {
    case "and":
      return and(condition.of.map((one) => conditionSql(one, sets)))
    case "or":
      return or(condition.of.map((one) => conditionSql(one, sets)))
    case "not":
      return sql`not coalesce(${conditionSql(condition.of, sets)}, false)`
    case "id":
      return sql`id = any(${condition.ids}::text[])`
    case "present":
      return sql`${name(condition.field.column)} is not null`
    case "number":
      return compared(condition)
    case "set": {
      const ids = sets.get(condition) ?? []
      return ids.length ? sql`${name(condition.field.column)} = any(${ids}::int[])` : sql`false`
    }
  }
}

function compared({ field, comparison, value }: Extract<Condition, { is: "number" }>): Sql {
  const column = name(field.column)
  switch (comparison) {
    case "=":
      return sql`${column} = ${value}::float8`
    case "<":
      return sql`${column} < ${value}::float8`
    case "<=":
      return sql`${column} <= ${value}::float8`
    case ">":
      return sql`${column} > ${value}::float8`
    case ">=":
      return sql`${column} >= ${value}::float8`
  }
}
