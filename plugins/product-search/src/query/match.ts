import { configurationOf, PLAIN_CONFIGURATION, type Language } from "../lib/languages"
import { SHORTEST_BEGINNING } from "../lib/limits"
import { and, join, or, quoted, sql, type Sql } from "../lib/sql"
import type { Meaning, Word } from "../lib/typed"
import { isUnspaced, pairsOf, runsOf } from "../lib/words"

/** What was typed, as conditions and as what ranks by. */
export interface Match {
  /** Holds for the rows that match. */
  condition: Sql
  /** A tsquery for the names: the more of it is there, the better. */
  rank: Sql
  /** A tsquery of everything that may be marked. */
  marked: Sql
}

/** Words are letters and digits alone, so quotes are all they need. */
const lexeme = (text: string, beginning: boolean) => `'${text}'${beginning ? ":*" : ""}`

/** A word of a language without spaces, as a written tsquery. */
function inPairs(text: string, beginning: boolean): string {
  const runs = runsOf(text)
  const parts = runs.flatMap((run, at) => {
    if (!isUnspaced(run)) return [lexeme(run, beginning && at === runs.length - 1)]
    const pairs = pairsOf(run, "pairs only")
    // One character alone begins the pair that it is the first of.
    return pairs.length ? pairs.map((pair) => lexeme(pair, false)) : [lexeme(run, true)]
  })
  return parts.join(" & ")
}

/** How the words of one search are written. */
interface Writing {
  language: Language
  /** Whether a word that says nothing ("de", "the") may be the beginning of one that does. */
  alone: boolean
}

function inStems(text: string, beginning: boolean, { language, alone }: Writing): Sql {
  const whole = sql`plainto_tsquery(${quoted(configurationOf(language))}, ${text})`
  if (!beginning) return whole
  const begun = sql`to_tsquery(${quoted(PLAIN_CONFIGURATION)}, ${lexeme(text, true)})`
  if (alone) return sql`(${whole} || ${begun})`
  // Among others such a word is left out, as it is within a text, rather than looked for as typed.
  return sql`(case when numnode(${whole}) = 0 then ${whole} else ${whole} || ${begun} end)`
}

function queryOf({ text, beginning, corrections }: Word, writing: Writing): Sql {
  const one = (word: string, open: boolean) =>
    writing.language.stems === null
      ? sql`${inPairs(word, open)}::tsquery`
      : inStems(word, open, writing)
  const all = [one(text, beginning), ...corrections.map((word) => one(word, false))]
  return sql`(${join(all, " || ")})`
}

function meaningQuery({ ways }: Meaning, writing: Writing): Sql {
  const alternatives = ways.map((words) => {
    const all = words.map((word) => queryOf(word, writing))
    return sql`(${join(all, " && ")})`
  })
  return sql`(${join(alternatives, " || ")})`
}

/** A beginning so short that most words have it is looked for in the names only. */
const isShort = ({ ways }: Meaning) =>
  ways[0]?.some(
    ({ text, beginning }) => beginning && text.length < SHORTEST_BEGINNING && !isUnspaced(text),
  ) ?? false

/**
 * The conditions of what was typed.
 * @param every whether all meanings have to match, or one is enough.
 */
export function matchOf(meanings: Meaning[], language: Language, every: boolean): Match {
  if (!meanings.length) return { condition: sql`false`, rank: sql`''::tsquery`, marked: sql`''` }
  const writing = { language, alone: meanings.length === 1 }
  const queries = (some: Meaning[]) => some.map((meaning) => meaningQuery(meaning, writing))
  const query = (some: Meaning[]) => join(queries(some), every ? " && " : " || ")
  const short = meanings.filter(isShort)
  const long = meanings.filter((meaning) => !isShort(meaning))
  const conditions = [
    ...(long.length ? [sql`body @@ (${query(long)})`] : []),
    ...queries(short).map((one) =>
      every ? sql`numnode(${one}) = 0 or head @@ ${one}` : sql`head @@ ${one}`,
    ),
  ]
  const anything = sql`(${join(queries(meanings), " || ")})`
  return {
    condition: every ? and(conditions) : or(conditions),
    rank: anything,
    marked: anything,
  }
}
