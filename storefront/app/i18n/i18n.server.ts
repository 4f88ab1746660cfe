import type { i18n } from "i18next"
import { createI18n } from "./i18n"
import { loadWords } from "./words"

const made = new Map<string, Promise<i18n>>()

/** The i18next of a language, one for all requests: nothing in it changes after it is made. */
export function i18nOf(language: string): Promise<i18n> {
  const before = made.get(language)
  if (before) return before
  const instance = loadWords(language).then((words) => createI18n(language, words))
  made.set(language, instance)
  return instance
}
