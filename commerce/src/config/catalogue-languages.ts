import { LANGUAGES } from "./locales"

/** A language that products are found in. */
export interface CatalogueLanguage {
  code: string
  /** Under which its translations stand, as the storefront asks for them. */
  locale: string
}

/** The one locale of each language's translations: Medusa matches them exactly. */
const LOCALES: Record<string, string> = {
  en: "en-US",
  fr: "fr-FR",
  de: "de-DE",
  es: "es-ES",
  it: "it-IT",
  pt: "pt-BR",
  ja: "ja-JP",
  ko: "ko-KR",
  zh: "zh-CN",
  ar: "ar-AE",
}

/** Found in already, though the store's own words are still to come. One more is one word here. */
const AHEAD_OF_THE_STORE = ["ja", "ar"]

/** The languages of the search indexes: those that the store is in, and some that it will be in. */
export const CATALOGUE_LANGUAGES: CatalogueLanguage[] = [
  ...new Set<string>([...LANGUAGES, ...AHEAD_OF_THE_STORE]),
].map((code) => {
  const locale = LOCALES[code]
  if (!locale) throw new Error(`Nobody said which locale the catalogue is in for "${code}".`)
  return { code, locale }
})

/** The name of a language's index at `POST /store/search`: `products_fr`. */
export const productIndexName = (code: string): string => `products_${code}`

/** The names of all indexes that fans may search. */
export const SEARCHED: ReadonlySet<string> = new Set(
  CATALOGUE_LANGUAGES.map(({ code }) => productIndexName(code)),
)
