import { createContext, useContext } from "react"
import { createI18n, type I18n, type Translate } from "./i18n"
import { DEFAULT_LANGUAGE } from "./languages"

const I18nContext = createContext<I18n>(createI18n(DEFAULT_LANGUAGE.code, {}))

/** Gives the page the words of its language. */
export const I18nProvider = I18nContext.Provider

/** The words of a namespace, in the page's language. Waits, as React waits, until they are there. */
export const useTranslation = (namespace = "common"): { t: Translate } => ({
  t: useContext(I18nContext).within(namespace),
})
