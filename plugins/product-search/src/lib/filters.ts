import type { SearchFilters } from "@medusajs/framework/types"
import { SEARCH_LIMITS } from "./limits"
import type { Plan, PlannedField } from "./plan"
import { invalid, notAllowed } from "./refuse"

/** Comparisons of values by which a set of them is picked. */
export type SetTest =
  | { how: "any" | "all"; values: string[] }
  | { how: "empty" }
  | { how: "begins" | "contains"; text: string }

/** A filter that can be compiled: every field in it is known, every value of its field's type. */
export type Condition =
  | { is: "and" | "or"; of: Condition[] }
  | { is: "not"; of: Condition }
  | { is: "set"; field: PlannedField; test: SetTest }
  | { is: "number"; field: PlannedField; comparison: Comparison; value: number }
  | { is: "present"; field: PlannedField }
  | { is: "id"; ids: string[] }

export type Comparison = "=" | "<" | "<=" | ">" | ">="

const COMPARISONS: Record<string, Comparison> = {
  $eq: "=",
  $lt: "<",
  $lte: "<=",
  $gt: ">",
  $gte: ">=",
}

const not = (of: Condition): Condition => ({ is: "not", of })
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function textOf(field: PlannedField, value: unknown): string {
  if (["string", "number", "boolean"].includes(typeof value)) return String(value)
  throw invalid(`"${field.path}" cannot be compared with ${JSON.stringify(value)}.`)
}

/** A value of a number's field; dates in milliseconds. */
export function numberOf(field: PlannedField, value: unknown): number {
  const number = field.date && !(typeof value === "number") ? new Date(String(value)) : value
  const finite = typeof value === "boolean" || value === "" ? NaN : Number(number)
  if (Number.isFinite(finite)) return finite
  throw invalid(`"${field.path}" cannot be compared with ${JSON.stringify(value)}.`)
}

function absent(field: PlannedField): Condition {
  if (field.kind === "number") return not({ is: "present", field })
  return { is: "set", field, test: { how: "empty" } }
}

function anyOf(field: PlannedField, values: unknown[]): Condition {
  const given = values.filter((value) => value !== null)
  const alternatives: Condition[] = given.length < values.length ? [absent(field)] : []
  if (field.kind === "number") {
    for (const value of given) {
      const number = numberOf(field, value)
      alternatives.push({ is: "number", field, comparison: "=", value: number })
    }
  } else if (given.length) {
    const texts = given.map((value) => textOf(field, value))
    alternatives.push({ is: "set", field, test: { how: "any", values: texts } })
  }
  return { is: "or", of: alternatives }
}

function allOf(field: PlannedField, values: unknown[]): Condition {
  if (field.kind === "number") {
    return { is: "and", of: values.map((value) => anyOf(field, [value])) }
  }
  const texts = values.map((value) => textOf(field, value))
  return { is: "set", field, test: { how: "all", values: texts } }
}

function byText(field: PlannedField, how: "begins" | "contains", value: unknown): Condition {
  if (field.kind !== "set") throw notAllowed(`"${field.path}" has no words to look into.`)
  return { is: "set", field, test: { how, text: textOf(field, value) } }
}

function compare(field: PlannedField, operator: string, value: unknown): Condition {
  switch (operator) {
    case "$in":
    case "$overlaps":
      return anyOf(field, listOf(value))
    case "$nin":
      return not(anyOf(field, listOf(value)))
    case "$ne":
      return not(anyOf(field, [value]))
    case "$contains":
      return allOf(field, listOf(value))
    case "$exists":
      return value === false ? absent(field) : not(absent(field))
    case "$prefix":
      return byText(field, "begins", value)
    case "$like":
      return byText(field, "contains", value)
    case "$eq":
      return anyOf(field, [value])
  }
  const comparison = COMPARISONS[operator]
  if (!comparison) throw notAllowed(`product-search knows no operator ${operator}.`)
  if (field.kind !== "number") throw notAllowed(`"${field.path}" has no order to compare by.`)
  return { is: "number", field, comparison, value: numberOf(field, value) }
}

function idsIn(value: unknown): string[] {
  const operators = value as { $eq?: unknown; $in?: unknown } | null
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value)
  const ids = listOf(isMap ? (operators?.$in ?? operators?.$eq) : value)
  const one = !isMap || Object.keys(value).length === 1
  if (one && ids.every((id) => typeof id === "string")) return ids as string[]
  throw notAllowed("Ids can be compared by $eq and $in.")
}

function onField(path: string, value: unknown, plan: Plan): Condition {
  if (path === plan.primaryKey) return { is: "id", ids: idsIn(value) }
  const field = plan.fields.get(path)
  if (!field || field.kind === "shown") throw invalid(`There is no filter "${path}".`)
  if (value === null || typeof value !== "object" || Array.isArray(value) || isDate(value)) {
    return anyOf(field, listOf(value))
  }
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  if (!operators.length) throw invalid(`The filter "${path}" is empty.`)
  const tests = operators.map(([operator, operand]) => compare(field, operator, operand))
  return tests.length === 1 ? (tests[0] as Condition) : { is: "and", of: tests }
}

const isDate = (value: unknown): value is Date => value instanceof Date

/** A filter as the conditions that all have to hold. @throws for what cannot be compared. */
export function conditionsOf(filters: SearchFilters | undefined, plan: Plan): Condition[] {
  return Object.entries(filters ?? {}).flatMap(([key, value]): Condition[] => {
    if (value === undefined) return []
    const branches = () => (listOf(value) as SearchFilters[]).map((one) => conditionsOf(one, plan))
    if (key === "$and") return branches().flat()
    if (key === "$or") return [{ is: "or", of: branches().map((of) => ({ is: "and", of })) }]
    if (key === "$not") return branches().map((of) => not({ is: "and", of }))
    return [onField(key, value, plan)]
  })
}

/** Refuses a filter that would cost more than any page of a shop needs. */
export function boundFilters(filters: SearchFilters | undefined): void {
  let values = 0
  const walk = (value: unknown, depth: number): void => {
    if (depth > SEARCH_LIMITS.filterDepth) throw invalid("The filters are nested too deeply.")
    if (value === null || typeof value !== "object") values += 1
    else for (const one of Object.values(value)) walk(one, depth + 1)
  }
  walk(filters ?? {}, 0)
  if (values > SEARCH_LIMITS.filterValues) {
    throw invalid(`Filters compare with ${SEARCH_LIMITS.filterValues} values at most.`)
  }
}
