import { DEFAULT_LANGUAGE } from "~/i18n/languages"
import en from "./en.json"
import fr from "./fr.json"
import type { Topic } from "./topics"

/** A page of help: paragraphs under headings, with at most one list each. */
export interface HelpPage {
  title: string
  lead: string
  sections: { heading: string; text: string[]; list?: string[] }[]
}

/** Long texts, kept apart from the words that every page loads. */
const PAGES: Record<string, Record<Topic, HelpPage>> = { en, fr }

/** A page of help in a language, or in English where nobody has translated it yet. */
export function helpPage(topic: Topic, language: string): HelpPage {
  const pages = PAGES[language] ?? PAGES[DEFAULT_LANGUAGE.code]
  if (!pages) throw new Error("there is no help")
  return pages[topic]
}
