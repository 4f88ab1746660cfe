import { createHash } from "node:crypto"
import { name, type Sql } from "../lib/sql"

const PREFIX = "product_search"
/** PostgreSQL's identifiers have 63 characters; "product_search_" and "_trigrams" need 24. */
const MOST_CHARS = 39
const DIGEST_CHARS = 8

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
  const digest = createHash("sha1").update(physicalName).digest("hex").slice(0, DIGEST_CHARS)
  // What does not fit, or is not itself any more, could be another's name.
  const same = plain === physicalName && plain.length <= MOST_CHARS
  const own = same ? plain : `${plain.slice(0, MOST_CHARS - DIGEST_CHARS - 1)}_${digest}`
  const base = `${PREFIX}_${own}`
  return {
    base,
    documents: name(base),
    sets: name(`${base}_sets`),
    words: name(`${base}_words`),
  }
}
