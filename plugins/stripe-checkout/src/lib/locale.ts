/** The languages that Stripe's page speaks, of those that the store may. Source: Checkout's `locale`. */
const STRIPE_LANGUAGES = ["de", "en", "es", "fr", "it", "ja", "ko", "pt", "zh"]
/** Regional forms that Stripe knows apart. */
const STRIPE_REGIONAL = new Map([
  ["en-gb", "en-GB"],
  ["es-mx", "es-419"],
  ["fr-ca", "fr-CA"],
  ["pt-br", "pt-BR"],
])
const FALLBACK = "en"

/** What Stripe's page will speak for a store locale such as `fr-ca`; English where it has none (Arabic). */
export function stripeLocale(locale: string): string {
  const [language = ""] = locale.toLowerCase().split("-")
  const spoken = STRIPE_LANGUAGES.includes(language) ? language : FALLBACK
  return STRIPE_REGIONAL.get(locale.toLowerCase()) ?? spoken
}
