import type { LineWords } from "./lines"

const WORDS: Record<string, LineWords> = {
  en: { tax: "Tax", delivery: "Delivery", others: "{{count}} further lines" },
  fr: { tax: "Taxes", delivery: "Livraison", others: "{{count}} autres lignes" },
}

/** The words that Stripe's page needs from us, in the language that the page speaks. */
export function lineWords(stripeLanguage: string): LineWords {
  const [language = "en"] = stripeLanguage.split("-")
  return WORDS[language] ?? (WORDS.en as LineWords)
}
