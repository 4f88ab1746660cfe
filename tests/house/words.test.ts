import { describe, expect, test } from "vitest"
import { fr as mails } from "../../commerce/src/emails/texts/fr"
import { french as stripePage } from "../../local/stripe/page/words.fr"
import { read, repositoryFiles, sourceFiles } from "./source-files"
import { gluedPunctuation, repeatedKeys, wordsInMarkup } from "./syntax"

const LOCALES = "storefront/app/i18n/locales"

/** Plural forms differ by language (CLDR): keys are compared without them. */
const PLURAL = /_(zero|one|two|few|many|other)$/

type Words = { [key: string]: string | Words } | (string | Words)[]

const leaves = (words: Words, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )

const load = (path: string) => leaves(JSON.parse(read(path)) as Words)
const keysOf = (path: string) => [...new Set(load(path).map(([key]) => key.replace(PLURAL, "")))]
const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g))].toSorted()

/** The dashboard's words: a file for each language beside each other. */
const DASHBOARD = /\/admin\/i18n\/\w+\.json$/
const isWords = (path: string) => path.startsWith(LOCALES) || DASHBOARD.test(path)
const files = repositoryFiles().filter((path) => isWords(path) && path.endsWith(".json"))
const isEnglish = (path: string) => /\/en(\/|\.json$)/.test(path)
const english = files.filter(isEnglish)
const others = files.filter((path) => !isEnglish(path))
const inEnglish = (path: string) =>
  DASHBOARD.test(path)
    ? path.replace(/\w+\.json$/, "en.json")
    : `${LOCALES}/en/${path.split("/").at(-1)}`

test("English is there, and at least one other language", () => {
  expect(english.length).toBeGreaterThan(0)
  expect(others.length).toBeGreaterThanOrEqual(english.length)
})

test("a repeated key is seen", () => {
  const text = '{"a": {"b": "1", "c": "2", "b": "3"}, "b": "4"}'
  expect(repeatedKeys({ path: "a.json", text })).toEqual(["b"])
})

test.each(files)("%s says one thing under a key", (path) => {
  expect(repeatedKeys({ path, text: read(path) })).toEqual([])
})

test.each(english)("%s says something under every key", (path) => {
  expect(load(path).filter(([, text]) => text.trim() === "")).toEqual([])
})

describe.each(others)("%s", (path) => {
  test("has the keys of the English file", () => {
    expect(keysOf(path).toSorted()).toEqual(keysOf(inEnglish(path)).toSorted())
  })

  test("says something under every key", () => {
    expect(load(path).filter(([, text]) => text.trim() === "")).toEqual([])
  })

  test("fills in the same values", () => {
    const base = new Map(load(inEnglish(path)))
    const wrong = load(path).filter(([key, text]) => {
      const original = base.get(key)
      return original !== undefined && `${placeholders(text)}` !== `${placeholders(original)}`
    })
    expect(wrong).toEqual([])
  })
})

/**
 * What French sets apart from the word before it, so that no line begins with it: `?`, `!` and `;` by a
 * narrow no-break space, `:` and the inner sides of guillemets by a whole one (Imprimerie nationale,
 * Lexique des règles typographiques; CLDR).
 */
const UNSPACED = /(?<!\u202f)[?!;]|(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»/u
const french = [
  ...others.filter((path) => /\/fr(\/|\.json$)/.test(path)),
  "storefront/app/help/fr.json",
]

test("an unspaced sign is seen", () => {
  const wrong = ["Oubli ?", "Oubli?", "a ; b", "a\u00a0; b", "Total : 1", "Total: 1", "« a »"]
  expect(wrong.filter((text) => !UNSPACED.test(text))).toEqual([])
  const right = [
    "Oubli\u202f?",
    "Total\u00a0: 1",
    "«\u00a0a\u00a0»",
    "à 18:40",
    "https://a.example",
  ]
  expect(right.filter((text) => UNSPACED.test(text))).toEqual([])
})

test.each(french)("%s is spaced as French is", (path) => {
  expect(load(path).filter(([, text]) => UNSPACED.test(text))).toEqual([])
})

test("the mails and the local Stripe's page are spaced as French is", () => {
  const leavesOf = (words: unknown): string[] => {
    if (typeof words === "string") return [words]
    if (typeof words === "function")
      return [String((words as (...all: string[]) => string)("a", "b"))]
    return Object.values(words as object).flatMap(leavesOf)
  }
  const texts = [...leavesOf(mails), ...leavesOf(stripePage)]
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => UNSPACED.test(text))).toEqual([])
})

test("markup puts no punctuation behind what is shown", () => {
  const found = sourceFiles
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap((file) => gluedPunctuation(file).map((text) => `${file.path}: ${text}`))
  expect(found).toEqual([])
})

test("no words stand in the storefront's markup", () => {
  const found = sourceFiles
    .filter(({ path }) => path.startsWith("storefront/app/") && path.endsWith(".tsx"))
    .flatMap((file) => wordsInMarkup(file).map((words) => `${file.path}: ${words}`))
  expect(found).toEqual([])
})
