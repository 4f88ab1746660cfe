const DAY_MS = 24 * 60 * 60 * 1000

/** The dashboard's language codes are BCP 47 without the hyphen: `ptBR`. English for what is none. */
export function languageTag(code: string): string {
  const tag = code.replace(/^([a-z]{2,3})([A-Z]{2})$/, "$1-$2")
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en"
  } catch {
    return "en"
  }
}

/** @param amount decimal string in major units */
export const money = (amount: string, currency: string, language: string) =>
  new Intl.NumberFormat(languageTag(language), { style: "currency", currency }).format(
    Number(amount),
  )

export const dateTime = (moment: string | Date, language: string) =>
  new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(moment))

/** How far off a moment is, in whole days of 24 hours: "in 8 days". */
export function daysLeft(moment: string | Date, now: Date, language: string): string {
  const days = Math.floor((new Date(moment).getTime() - now.getTime()) / DAY_MS)
  return new Intl.RelativeTimeFormat(languageTag(language), { numeric: "auto" }).format(days, "day")
}

export const isPast = (moment: string | Date, now: Date) =>
  new Date(moment).getTime() < now.getTime()
