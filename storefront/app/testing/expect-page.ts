import { expect } from "vitest"
import { createI18n } from "~/i18n/i18n"
import { parseLocale } from "~/i18n/markets"
import { loadWords } from "~/i18n/words"
import { all, faultsOf, textOf } from "./markup"
import type { Page } from "./store"

/** A locale of each offered language; what holds in both holds for the page. */
export const BOTH = ["en-us", "fr-fr"] as const

/** Text with plain spaces: Intl and French write narrow and unbreakable ones. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

/** The words of a locale, to say what a page should show, with plain spaces. */
export async function wordsIn(slug: string) {
  const code = parseLocale(slug)?.language.code ?? ""
  const { t } = createI18n(code, await loadWords(code))
  return (...asked: Parameters<typeof t>) => plain(t(...asked))
}

/** All that a page says. */
export const said = (page: Page) => plain(textOf(page.root))

/**
 * What every page has to be: one document in its address's language, one heading and one main part, every
 * control named, every word found.
 */
export function expectGoodPage(page: Page, slug: string): void {
  const [html] = all(page.root, "html")
  expect(html?.attributes.lang).toBe(parseLocale(slug)?.tag)
  expect(all(page.root, "h1")).toHaveLength(1)
  expect(all(page.root, "main")).toHaveLength(1)
  expect(all(page.root, "title").map(textOf).join("")).not.toBe("")
  expect(faultsOf(page.root)).toEqual([])
  // A word that is not there shows as its key; a value that was not given, in its braces.
  expect(said(page)).not.toMatch(/\{\{|\b[a-z]+:[a-z]+[A-Z_]|\b[a-z]+_[a-z_]+\b/)
}
