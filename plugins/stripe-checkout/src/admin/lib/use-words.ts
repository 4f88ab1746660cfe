import { useTranslation } from "react-i18next"
import { NAMESPACE } from "../i18n"
import { dateTime, daysLeft, isPast, money } from "./format"

/** This plugin's words and the formats of the language that the dashboard speaks. */
export function useWords() {
  const { t, i18n } = useTranslation(NAMESPACE)
  const { language } = i18n
  return {
    t: (key: string, values?: Record<string, string | number>): string => t(key, { ...values }),
    /** A word that Stripe or the database chose: shown as it is when we have none for it. */
    named: (group: string, word: string): string => t(`${group}.${word}`, { defaultValue: word }),
    money: (amount: string, currency: string) => money(amount, currency, language),
    when: (moment: string | Date) => dateTime(moment, language),
    left: (moment: string | Date) => daysLeft(moment, new Date(), language),
    overdue: (moment: string | Date) => isPast(moment, new Date()),
  }
}
export type UseWords = ReturnType<typeof useWords>
