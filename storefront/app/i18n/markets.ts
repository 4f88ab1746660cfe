import { LANGUAGES, type Language } from "./languages"

/** A country that we deliver to, with the languages that it may choose from once they are offered. */
export interface Market {
  /** ISO 3166-1 alpha-2, lower case. */
  country: string
  languages: string[]
  /** Whether its shops show prices with the tax in them. */
  taxIncluded: boolean
}

const market = (country: string, languages: string, taxIncluded = true): Market => ({
  country,
  languages: ["en", ...languages.split(" ").filter(Boolean)],
  taxIncluded,
})

export const MARKETS: Market[] = [
  market("us", "es", false),
  market("ca", "fr", false),
  market("mx", "es"),
  market("gb", ""),
  market("fr", "fr"),
  market("de", "de"),
  market("it", "it"),
  market("es", "es"),
  market("ch", "fr de it"),
  market("jp", "ja"),
  market("kr", "ko"),
  market("cn", "zh"),
  market("br", "pt"),
  market("au", ""),
  market("ae", "ar"),
  market("sn", "fr"),
]

/** A language in a country: what an address begins with, such as `fr-ca`. */
export interface Locale {
  slug: string
  language: Language
  market: Market
  /** For Intl and for `lang`: fr-CA. */
  tag: string
}

const toLocale = (language: Language, of: Market): Locale => ({
  slug: `${language.code}-${of.country}`,
  language,
  market: of,
  tag: `${language.code}-${of.country.toUpperCase()}`,
})

/** Every pair that is offered. */
export const LOCALES: Locale[] = MARKETS.flatMap((of) =>
  LANGUAGES.filter(({ code, offered }) => offered && of.languages.includes(code)).map((language) =>
    toLocale(language, of),
  ),
)

const BY_SLUG = new Map(LOCALES.map((locale) => [locale.slug, locale]))

export const DEFAULT_LOCALE = BY_SLUG.get("en-us") as Locale

/** The pair that an address names, or null if it is not offered. */
export const parseLocale = (slug: string | undefined): Locale | null =>
  BY_SLUG.get(slug ?? "") ?? null

/**
 * The best pair for an Accept-Language header: an exact one, else its language; where none of its
 * languages is offered, its country in the default language; else the default.
 */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, at) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";")
      const q = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean)
      return { tag, at, q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ tag, q }) => tag && q > 0)
    .sort((a, b) => b.q - a.q || a.at - b.at)
  for (const { tag } of wanted) {
    const exact = BY_SLUG.get(tag)
    if (exact) return exact
    const [language] = tag.split("-")
    const home = LOCALES.find((locale) => locale.slug === `${language}-${language}`)
    const any = home ?? LOCALES.find((locale) => locale.language.code === language)
    if (any) return any
  }
  for (const { tag } of wanted) {
    const country = BY_SLUG.get(`${DEFAULT_LOCALE.language.code}-${tag.split("-").at(-1)}`)
    if (tag.includes("-") && country) return country
  }
  return DEFAULT_LOCALE
}
