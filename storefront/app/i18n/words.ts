import type { Words } from "./i18n"

/** Each language is a chunk of its own: a page loads the words of its language only. */
const LOADERS: Record<string, () => Promise<{ default: Words }>> = {
  en: () => import("./locales/en"),
  fr: () => import("./locales/fr"),
}

/** The words of an offered language. */
export async function loadWords(language: string): Promise<Words> {
  const load = LOADERS[language] ?? LOADERS.en
  if (!load) throw new Error(`no words in ${language}`)
  return (await load()).default
}
