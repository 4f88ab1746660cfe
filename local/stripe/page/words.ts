import type { Words } from "./sentences"
import { english } from "./words.en"
import { french } from "./words.fr"

export type Language = "en" | "fr"

const WORDS: Record<Language, Words> = { en: english, fr: french }

export function wordsOf(language: Language): Words {
  return WORDS[language]
}

/** French when asked for, else English, whatever other language Stripe's page would speak. */
export function languageOf(locale: string | null, acceptLanguage: string): Language {
  const wanted = locale && locale !== "auto" ? locale : acceptLanguage
  return /^\s*fr\b/i.test(wanted) ? "fr" : "en"
}
