import { forgiven, typosBetween, type Forgiveness } from "../lib/distance"
import { sql, type Run } from "../lib/sql"
import type { Meaning, Word } from "../lib/typed"
import { isUnspaced } from "../lib/words"
import type { Tables } from "../tables/names"

/** Words of the index that are looked at for one that was typed, the likest first. */
const CANDIDATES = 150
/** Words that one typed word may be taken for. */
const MOST_CORRECTIONS = 6
const LAST_CODE_POINT = 0x10ffff

interface Candidate {
  /** Place of the typed word, from 1. */
  n: number
  word: string
  docs: number
}

/**
 * Words like those typed, by trigrams; nothing for a word that the index has, or that begins one
 * while it is still being typed.
 */
const candidates = (run: Run, tables: Tables, typed: Word[]) =>
  run<Candidate>(sql`select t.n::int, w.word, w.docs
    from unnest(${typed.map(({ text }) => text)}::text[],
      ${typed.map(({ beginning }) => `${beginning}`)}::boolean[])
      with ordinality as t(typed, beginning, n)
    cross join lateral (
      select word, docs from ${tables.words}
      where t.typed <% word and docs > 0
      order by word_similarity(t.typed, word) desc, docs desc limit ${CANDIDATES}) w
    where not exists (
      select from ${tables.words} k where docs > 0 and k.word >= t.typed
      and k.word < case when t.beginning then t.typed || chr(${LAST_CODE_POINT})
        else t.typed || ' ' end)`)

function best(typed: Word, found: Candidate[], rules: Forgiveness): string[] {
  const allowed = forgiven(typed.text, rules)
  const near = found
    .map(({ word, docs }) => ({
      word,
      docs,
      typos: typosBetween(typed.text, word, typed.beginning),
    }))
    .filter(({ typos }) => typos <= allowed)
  const least = Math.min(...near.map(({ typos }) => typos))
  return near
    .filter(({ typos }) => typos === least)
    .toSorted((a, b) => b.docs - a.docs)
    .slice(0, MOST_CORRECTIONS)
    .map(({ word }) => word)
}

const mayBeWrong = (meaning: Meaning, rules: Forgiveness): Word[] =>
  meaning.doubtful
    ? (meaning.ways[0] ?? []).filter(({ text }) => forgiven(text, rules) > 0 && !isUnspaced(text))
    : []

/** Notes on every word that the index does not have what it was probably meant to be. */
export async function correct(
  run: Run,
  tables: Tables,
  meanings: Meaning[],
  rules: Forgiveness,
): Promise<void> {
  const typed = meanings.flatMap((meaning) => mayBeWrong(meaning, rules))
  if (!typed.length) return
  const found = await candidates(run, tables, typed)
  for (const [at, word] of typed.entries()) {
    word.corrections = best(
      word,
      found.filter(({ n }) => n === at + 1),
      rules,
    )
  }
}
