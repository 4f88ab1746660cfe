import type {
  ResolvedSearchIndexDefinition,
  SearchFieldDefinition,
} from "@medusajs/framework/types"
import { notAllowed } from "./refuse"
import { settingsOf, type IndexSettings } from "./settings"

/** PostgreSQL's four weights of a word, the heaviest first. */
export const WEIGHTS = ["a", "b", "c", "d"] as const
export type Weight = (typeof WEIGHTS)[number]

/**
 * A field and what the table holds for it.
 * - `set`: a number for its set of values; filters and facets by value
 * - `number`: itself, dates in milliseconds since 1970; filters, ranges and sorting
 * - `shown`: nothing but its place in the document
 */
export interface PlannedField {
  path: string
  kind: "set" | "number" | "shown"
  /** Its column, if it has one. */
  column: string
  /** The column by which words sort; null where the field does not sort by words. */
  sortColumn: string | null
  date: boolean
  weight: Weight | null
  /** Whether typing errors in its words are forgiven. */
  forgiving: boolean
  retrievable: boolean
}

export interface Plan {
  primaryKey: string
  fields: Map<string, PlannedField>
  settings: IndexSettings
}

const NUMBERS = new Set(["integer", "float", "date"])

function weightOf({ searchable }: SearchFieldDefinition): Weight | null {
  if (!searchable) return null
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  if (weight >= 4) return "a"
  if (weight >= 3) return "b"
  return weight > 1 ? "c" : "d"
}

const MOST_COLUMN_CHARS = 50
const columnName = (prefix: string, path: string) =>
  `${prefix}_${path.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`.slice(0, MOST_COLUMN_CHARS)

function planField(
  path: string,
  field: SearchFieldDefinition,
  inList: boolean,
  settings: IndexSettings,
): PlannedField {
  if (field.type === "geo" || field.type === "vector") {
    throw notAllowed(`product-search holds no ${field.type} fields ("${path}").`)
  }
  const list = inList || field.array === true
  const used = Boolean(field.filterable || field.facetable || field.sortable)
  const number = NUMBERS.has(field.type)
  if (used && number && list) {
    throw notAllowed(`product-search compares single numbers, no lists of them ("${path}").`)
  }
  if (field.sortable && list) throw notAllowed(`product-search sorts by no list ("${path}").`)
  const asSet = !number && (field.filterable || field.facetable)
  const kind = number && used ? "number" : asSet ? "set" : "shown"
  return {
    path,
    kind,
    column: columnName("f", path),
    sortColumn: !number && field.sortable ? columnName("s", path) : null,
    date: field.type === "date",
    weight: weightOf(field),
    forgiving: !settings.exact.has(path),
    retrievable: field.retrievable !== false,
  }
}

function* leaves(
  fields: Record<string, SearchFieldDefinition>,
  prefix = "",
  inList = false,
): Generator<[string, SearchFieldDefinition, boolean]> {
  for (const [name, field] of Object.entries(fields)) {
    const list = inList || field.array === true
    if (field.type === "object") yield* leaves(field.fields ?? {}, `${prefix}${name}.`, list)
    else yield [`${prefix}${name}`, field, inList]
  }
}

/** What of a definition decides what the tables look like and what the rows hold. */
export type Declared = Pick<ResolvedSearchIndexDefinition, "fields" | "settings" | "primary_key">

/** Plans that were made, by the declaration's own fields: every search needs its index's. */
const made = new WeakMap<Declared["fields"], { settings: Declared["settings"]; plan: Plan }>()

/** What the tables of an index have to hold. @throws for what this engine cannot hold. */
export function planOf(index: Declared): Plan {
  const known = made.get(index.fields)
  if (known?.settings === index.settings) return known.plan
  const plan = makePlan(index)
  made.set(index.fields, { settings: index.settings, plan })
  return plan
}

function makePlan(index: Declared): Plan {
  if (index.settings.distinct_attribute) {
    throw notAllowed("product-search shows every hit; it has no distinct_attribute.")
  }
  const settings = settingsOf(index.settings)
  const fields = new Map<string, PlannedField>()
  const taken = new Map<string, string>()
  for (const [path, declared, inList] of leaves(index.fields)) {
    // Rows are found by their id as it is.
    const isKey = path === index.primary_key
    const field = isKey ? { ...declared, filterable: false, facetable: false } : declared
    const planned = planField(path, field, inList, settings)
    const other = taken.get(planned.column)
    if (other) throw notAllowed(`product-search cannot tell "${path}" from "${other}".`)
    taken.set(planned.column, path)
    fields.set(path, planned)
  }
  return { primaryKey: index.primary_key, fields, settings }
}

export const fieldsOf = (plan: Plan, kind: PlannedField["kind"]): PlannedField[] =>
  [...plan.fields.values()].filter((field) => field.kind === kind)

export const sortedByWords = (plan: Plan): (PlannedField & { sortColumn: string })[] =>
  [...plan.fields.values()].filter(
    (field): field is PlannedField & { sortColumn: string } => field.sortColumn !== null,
  )
