import type { Language } from "../../config/locales"
import { en, type Texts } from "./en"
import { fr } from "./fr"

/** One entry per language that the store offers; the type check asks for those that are missing. */
export const TEXTS: Record<Language, Texts> = { en, fr }

/** Control characters and line ends in what fans typed would break the text version's layout. */
// eslint-disable-next-line no-control-regex
const BREAKS = /[\u0000-\u001f\u007f\u2028\u2029]+/g

/** What a fan typed, on one line. */
export const oneLine = (text: string): string => text.replace(BREAKS, " ").trim()

/** Puts values in the places named in braces; they are put in once, so braces in a value stay. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? oneLine(values[name] ?? "") : place,
  )
}
