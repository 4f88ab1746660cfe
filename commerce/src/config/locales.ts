/** Countries in which the store sells, ISO 3166-1 in lower case. */
export const COUNTRIES = [
  "us",
  "ca",
  "mx",
  "gb",
  "fr",
  "de",
  "it",
  "es",
  "ch",
  "jp",
  "kr",
  "cn",
  "br",
  "au",
  "ae",
  "sn",
] as const

export const LANGUAGES = ["en", "fr"] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = "en"
const DEFAULT_COUNTRY = "us"

/** Where each language is offered: the language-and-country pairs of the store's addresses. */
const OFFERED: Record<Language, readonly string[]> = {
  en: COUNTRIES,
  fr: ["fr", "ca", "ch", "sn"],
}

/** A pair that the store offers, such as `fr-ca`, and what follows from it. */
export interface StoreLocale {
  /** As in the store's addresses: `fr-ca`. */
  pair: string
  language: Language
  /** BCP 47, for Intl and the `lang` attribute: `fr-CA`. */
  tag: string
  dir: "ltr" | "rtl"
}

/** Languages written from right to left, also those that are still to come. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur"])

export const directionOf = (language: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr"

const isLanguage = (value: string): value is Language =>
  (LANGUAGES as readonly string[]).includes(value)

/** The offered pair that a value names, or null. Takes any input: it may come from a client. */
export function parseStoreLocale(value: unknown): StoreLocale | null {
  if (typeof value !== "string") return null
  const [language = "", country = "", ...rest] = value.toLowerCase().split("-")
  if (rest.length || !isLanguage(language) || !OFFERED[language].includes(country)) return null
  return {
    pair: `${language}-${country}`,
    language,
    tag: `${language}-${country.toUpperCase()}`,
    dir: directionOf(language),
  }
}

/** What is known of a fan's language; every part may be missing or wrong. */
export interface LocaleHints {
  /** The pair that the storefront noted on the cart. */
  storefront_locale?: unknown
  /** The catalogue's locale, such as `fr-FR`. */
  locale?: string | null
  /** ISO 3166-1 of the delivery address. */
  country?: string | null
}

/** The pair to write to a fan in: the storefront's own, else language and country, else English. */
export function chooseStoreLocale(hints: LocaleHints): StoreLocale {
  const noted = parseStoreLocale(hints.storefront_locale)
  if (noted) return noted
  const [language = DEFAULT_LANGUAGE, region] = (hints.locale ?? "").toLowerCase().split("-")
  const country = hints.country?.toLowerCase()
  const guesses = [`${language}-${country}`, `${language}-${region}`, `en-${country}`]
  for (const guess of guesses) {
    const pair = parseStoreLocale(guess)
    if (pair) return pair
  }
  return parseStoreLocale(`${DEFAULT_LANGUAGE}-${DEFAULT_COUNTRY}`) as StoreLocale
}
