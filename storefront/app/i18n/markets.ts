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

/** Longer headers are nobody's; every tag costs a look-up. */
const MAX_HEADER_CHARS = 500

/** The tags of an Accept-Language header, the most wanted first; refused ones (q=0) are left out. */
function wantedTags(header: string): string[] {
  return header
    .slice(0, MAX_HEADER_CHARS)
    .split(",")
    .map((part, at) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";")
      const q = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean)
      return { tag: tag.trim(), at, q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ tag, q }) => tag && q > 0)
    .sort((a, b) => b.q - a.q || a.at - b.at)
    .map(({ tag }) => tag)
}

/** The country that a tag names, or with `likely` the one where most of its speakers live (CLDR). */
function countryOf(tag: string, likely: boolean): string | undefined {
  try {
    const locale = new Intl.Locale(likely ? new Intl.Locale(tag).language : tag)
    return (likely ? locale.maximize() : locale).region?.toLowerCase()
  } catch {
    return undefined // no language tag
  }
}

/**
 * The best pair for an Accept-Language header: the most wanted language that is offered (else the default
 * one), in the most wanted country that offers it. A country that a tag names (`de-DE`) goes before one
 * that it only suggests (`de`). So `de-DE,en;q=0.8` is English in Germany while there is no German.
 */
export function negotiateLocale(header: string | null): Locale {
  const tags = wantedTags(header ?? "")
  const exact = BY_SLUG.get(tags[0] ?? "")
  if (exact) return exact
  const spoken = (code: string | undefined) =>
    LOCALES.some(({ language }) => language.code === code) ? code : undefined
  const languages = tags.map((tag) => tag.split("-")[0])
  const code = languages.find(spoken) ?? DEFAULT_LOCALE.language.code
  const countries = [false, true].flatMap((likely) => tags.map((tag) => countryOf(tag, likely)))
  for (const country of [...countries, countryOf(code, true)]) {
    const pair = BY_SLUG.get(`${code}-${country}`)
    if (pair) return pair
  }
  return LOCALES.find(({ language }) => language.code === code) ?? DEFAULT_LOCALE
}
