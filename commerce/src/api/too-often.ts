const WORDS = {
  en: (wait: string) => `That was too often. Try again in ${wait}.`,
  fr: (wait: string) => `Trop de tentatives. Réessayez dans ${wait}.`,
}
type Language = keyof typeof WORDS
const MINUTE_S = 60

/** How long to wait, in words: "45 seconds", "15 minutes". */
function waitText(seconds: number, language: Language): string {
  const inMinutes = seconds > MINUTE_S
  const amount = inMinutes ? Math.ceil(seconds / MINUTE_S) : seconds
  const unit = inMinutes ? "minute" : "second"
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    amount,
  )
}

/** The sentence of an answer 429, in the language that the browser asks for first, of ours. */
export function tooOftenText(acceptLanguage: string | undefined, seconds: number): string {
  const asked = /^\s*fr\b/i.test(acceptLanguage ?? "") ? "fr" : "en"
  return WORDS[asked](waitText(seconds, asked))
}
