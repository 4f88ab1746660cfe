import { readDocumentPath } from "@medusajs/framework/utils"
import { configurationOf, type Language } from "../lib/languages"
import { folded } from "../lib/fold"
import { findAll, marksIn, START, STOP, withTags, type Range } from "../lib/marks"
import { quoted, sql, type Run } from "../lib/sql"
import type { Meaning } from "../lib/typed"
import { isUnspaced, runsOf } from "../lib/words"
import type { Hit } from "./answer"
import type { Highlight } from "./ask"
import type { Match } from "./match"

/** One text of one field of one hit. */
interface Text {
  hit: Hit
  path: string
  /** Composed, so that an accent is not parted from its letter. */
  text: string
}

const textsOf = (hits: Hit[], { fields }: Highlight): Text[] =>
  hits.flatMap((hit) =>
    fields.flatMap(({ path }) =>
      readDocumentPath(hit.document, path.split(".")).map((value) => ({
        hit,
        path,
        text: String(value).normalize("NFC"),
      })),
    ),
  )

const OPTIONS = `HighlightAll=true, StartSel=${START}, StopSel=${STOP}`

/** Marks what PostgreSQL takes for the words searched for, stems included. */
async function byStems(run: Run, language: Language, match: Match, texts: Text[]) {
  const cut = texts.map(({ text }) => folded(text))
  const rows = await run<{ headline: string }>(sql`
    select ts_headline(${quoted(configurationOf(language))}, t.text, ${match.marked}, ${OPTIONS})
      as headline
    from unnest(${cut}::text[]) with ordinality as t(text, n) order by n`)
  return texts.map(({ text }, at) => marksIn(text, rows[at]?.headline ?? "") ?? [])
}

/** Marks the words themselves, in a language that PostgreSQL cannot cut into words. */
function byWords(meanings: Meaning[], texts: Text[]): Range[][] {
  const words = meanings
    .flatMap(({ ways }) => ways.flat())
    .flatMap(({ text, beginning, corrections }) => [
      ...runsOf(text).map((run) => ({ text: run, within: isUnspaced(run), beginning })),
      ...corrections.map((word) => ({ text: word, within: false, beginning: false })),
    ])
  return texts.map(({ text }) => findAll(text, words))
}

/** The fragments of each hit, by field; only fields with a mark. They are text, not HTML. */
export async function highlight(
  run: Run,
  wanted: Highlight,
  hits: Hit[],
  typed: { language: Language; match: Match; meanings: Meaning[] },
): Promise<Map<Hit, Record<string, string[]>>> {
  const { language, match, meanings } = typed
  const texts = textsOf(hits, wanted)
  const ranges =
    language.stems === null ? byWords(meanings, texts) : await byStems(run, language, match, texts)
  const found = new Map<Hit, Record<string, string[]>>()
  for (const [at, { hit, path, text }] of texts.entries()) {
    const fragment = withTags(text, ranges[at] ?? [], wanted, language.code)
    if (fragment === null) continue
    const fragments = found.get(hit) ?? {}
    fragments[path] = [...(fragments[path] ?? []), fragment]
    found.set(hit, fragments)
  }
  return found
}
