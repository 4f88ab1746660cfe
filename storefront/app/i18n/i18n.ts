import { createInstance, type i18n, type Resource } from "i18next"
import { initReactI18next } from "react-i18next"
import { DEFAULT_LANGUAGE } from "./languages"

/** The namespaces of a language's words. */
export type Words = Record<string, Record<string, unknown>>

/** An i18next of one language. Values are escaped by React, not by i18next. */
export function createI18n(language: string, words: Words): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE.code,
    resources: { [language]: words } as Resource,
    ns: Object.keys(words),
    defaultNS: "common",
    initImmediate: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}
