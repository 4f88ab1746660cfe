import { createHash } from "node:crypto"
import type { SearchDocument } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import { numberOf } from "./filters"
import type { Plan, PlannedField } from "./plan"
import { invalid } from "./refuse"
import { textsForRow, type WeightedTexts } from "./texts"
import { isUnspaced, wordsOf } from "./words"

/** The values that one field of one document has, as one of the sets of its index. */
export interface ValueSet {
  field: string
  /** Tells sets apart whatever their length. */
  key: string
  values: string[]
}

/** A document as its row; `columns` by their names, those of sets with the key of theirs. */
export interface Row {
  id: string
  digest: string
  document: Record<string, unknown>
  words: string[]
  sets: ValueSet[]
  columns: Record<string, string | number | null>
}

const SHORTEST_FORGIVEN = 3
/** Of one text: what comes after is nothing that a product is looked for by. */
const SEARCHED_CHARS = 20_000
const digestOf = (value: unknown) =>
  createHash("sha1").update(JSON.stringify(value)).digest("base64url")

const valuesAt = (document: SearchDocument, { path }: PlannedField): unknown[] =>
  readDocumentPath(document, path.split("."))

function valueSet(document: SearchDocument, field: PlannedField): ValueSet {
  const values = [...new Set(valuesAt(document, field).map(String))].toSorted()
  return { field: field.path, key: digestOf(values), values }
}

function numberAt(document: SearchDocument, field: PlannedField): number | null {
  const [value] = valuesAt(document, field)
  if (value === undefined) return null
  return numberOf(field, value instanceof Date ? value.toISOString() : value)
}

function textsOf(document: SearchDocument, plan: Plan) {
  const texts: WeightedTexts = { a: [], b: [], c: [], d: [] }
  const words = new Set<string>()
  for (const field of plan.fields.values()) {
    if (!field.weight) continue
    for (const whole of valuesAt(document, field).map(String)) {
      const value = whole.slice(0, SEARCHED_CHARS)
      texts[field.weight].push(value)
      if (!field.forgiving) continue
      for (const word of wordsOf(value)) {
        if (word.length >= SHORTEST_FORGIVEN && !isUnspaced(word)) words.add(word)
      }
    }
  }
  return { texts: textsForRow(texts, plan.settings.language), words: [...words].toSorted() }
}

/** A document as its row. @throws for a value that is not what its field declares. */
export function rowOf(document: SearchDocument, plan: Plan): Row {
  const id = document[plan.primaryKey]
  if (typeof id !== "string" || !id) throw invalid("A document without its id cannot be found.")
  const { texts, words } = textsOf(document, plan)
  const columns: Row["columns"] = { ...texts }
  const sets: ValueSet[] = []
  for (const field of plan.fields.values()) {
    if (field.kind === "number") columns[field.column] = numberAt(document, field)
    if (field.kind === "set") {
      const set = valueSet(document, field)
      sets.push(set)
      columns[field.column] = set.key
    }
    if (field.sortColumn) {
      const [value] = valuesAt(document, field)
      columns[field.sortColumn] = value === undefined ? null : String(value)
    }
  }
  const shown = [...plan.fields.values()].filter(({ retrievable }) => retrievable)
  const kept = projectDocument(
    document,
    shown.map(({ path }) => path),
  )
  const row = { id, document: kept, words, sets, columns }
  return { ...row, digest: digestOf(row) }
}
