/** The languages that Stripe's page speaks, of those that the store may. Source: Checkout's `locale`. */
const STRIPE_LANGUAGES: Record<string, string> = {
  de: "de",
  en: "en",
  es: "es",
  fr: "fr",
  it: "it",
  ja: "ja",
  ko: "ko",
  pt: "pt",
  zh: "zh",
}
/** Regional forms that Stripe knows apart. */
const STRIPE_REGIONAL: Record<string, string> = {
  "en-gb": "en-GB",
  "es-mx": "es-419",
  "fr-ca": "fr-CA",
  "pt-br": "pt-BR",
}
const FALLBACK = "en"

/** What Stripe's page will speak for a store locale such as `fr-ca`; English where it has none (Arabic). */
export function stripeLocale(locale: string): string {
  const [language = ""] = locale.toLowerCase().split("-")
  return STRIPE_REGIONAL[locale.toLowerCase()] ?? STRIPE_LANGUAGES[language] ?? FALLBACK
}
