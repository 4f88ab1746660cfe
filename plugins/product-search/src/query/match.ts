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

function inStems(text: string, beginning: boolean, language: Language): Sql {
  const whole = sql`plainto_tsquery(${quoted(configurationOf(language))}, ${text})`
  if (!beginning) return whole
  const plain = quoted(PLAIN_CONFIGURATION)
  return sql`(${whole} || to_tsquery(${plain}, ${lexeme(text, true)}))`
}

function queryOf({ text, beginning, corrections }: Word, language: Language): Sql {
  const one = (word: string, open: boolean) =>
    language.stems === null ? sql`${inPairs(word, open)}::tsquery` : inStems(word, open, language)
  const all = [one(text, beginning), ...corrections.map((word) => one(word, false))]
  return sql`(${join(all, " || ")})`
}

function meaningQuery({ ways }: Meaning, language: Language): Sql {
  const alternatives = ways.map((words) => {
    const all = words.map((word) => queryOf(word, language))
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
  const query = (some: Meaning[]) =>
    join(
      some.map((meaning) => meaningQuery(meaning, language)),
      every ? " && " : " || ",
    )
  const short = meanings.filter(isShort)
  const long = meanings.filter((meaning) => !isShort(meaning))
  const conditions = [
    ...(long.length ? [sql`body @@ (${query(long)})`] : []),
    ...(short.length ? [sql`head @@ (${query(short)})`] : []),
  ]
  const any = meanings.map((meaning) => meaningQuery(meaning, language))
  const anything = sql`(${join(any, " || ")})`
  return {
    condition: every ? and(conditions) : or(conditions),
    rank: anything,
    marked: anything,
  }
}
