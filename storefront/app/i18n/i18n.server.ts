import { createI18n, type I18n } from "./i18n"
import { loadWords } from "./words"

const made = new Map<string, Promise<I18n>>()

/** The words of a language, one for all requests: they do not change while it runs. */
export function i18nOf(language: string): Promise<I18n> {
  const before = made.get(language)
  if (before) return before
  const instance = loadWords(language).then((words) => createI18n(language, words))
  made.set(language, instance)
  return instance
}
