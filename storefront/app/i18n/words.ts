import type { Words } from "./i18n"

type Load = () => Promise<{ default: Words }>

/** Words that pages load together: to look around and fill a cart, and to buy and come back. */
type Part = "shop" | "personal"

/** Each part of each language is a chunk of its own: a page loads no words that it does not say. */
const LOADERS: Record<string, Record<Part, Load>> = {
  en: {
    shop: () => import("./locales/en/shop"),
    personal: () => import("./locales/en/personal"),
  },
  fr: {
    shop: () => import("./locales/fr/shop"),
    personal: () => import("./locales/fr/personal"),
  },
}

const PERSONAL = ["account", "checkout", "order"]

/** The part that a namespace's words come with. */
export const partOf = (namespace: string): Part =>
  PERSONAL.includes(namespace) ? "personal" : "shop"

/** A part of the words of an offered language. */
export async function loadPart(language: string, part: Part): Promise<Words> {
  const loaders = LOADERS[language] ?? LOADERS.en
  if (!loaders) throw new Error(`no words in ${language}`)
  return (await loaders[part]()).default
}

/** All words of an offered language. */
export async function loadWords(language: string): Promise<Words> {
  const [shop, personal] = await Promise.all([
    loadPart(language, "shop"),
    loadPart(language, "personal"),
  ])
  return { ...shop, ...personal }
}
