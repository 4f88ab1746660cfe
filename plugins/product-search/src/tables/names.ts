import { createHash } from "node:crypto"
import { name, type Sql } from "../lib/sql"

const PREFIX = "product_search"
/** PostgreSQL's identifiers have 63 characters; the longest suffix needs some. */
const MOST_CHARS = 44

/** The tables of one physical index. */
export interface Tables {
  /** Without suffix, for the names of indexes. */
  base: string
  documents: Sql
  /** Sets of values that a field has in some document. */
  sets: Sql
  /** Words that typing errors are corrected to, with how many documents have them. */
  words: Sql
}

export function tablesOf(physicalName: string): Tables {
  const plain = physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_")
  const digest = createHash("sha1").update(physicalName).digest("hex").slice(0, 8)
  const own = plain.length > MOST_CHARS ? `${plain.slice(0, MOST_CHARS - 9)}_${digest}` : plain
  const base = `${PREFIX}_${own}`
  return {
    base,
    documents: name(base),
    sets: name(`${base}_sets`),
    words: name(`${base}_words`),
  }
}
