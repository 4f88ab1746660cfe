import type { SearchIndexSettings } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Forgiveness } from "./distance"
import { languageOf, type Language } from "./languages"
import { thesaurusOf, type Thesaurus } from "./synonyms"

/** This provider's name in `default_provider`, and its key in an index's `provider_options`. */
export const IDENTIFIER = "product-search"

const Options = z.strictObject({
  /** ISO 639-1 of the index's texts. */
  language: z.string().default("en"),
  /** What else finds the same, by word or words: `{ tee: ["t-shirt"] }`. */
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
})

export interface IndexSettings {
  language: Language
  thesaurus: Thesaurus
  /** Null where the index forgives no typing errors. */
  typos: Forgiveness | null
  /** Fields whose words are matched as they are. */
  exact: ReadonlySet<string>
}

/** As Meilisearch does without being told. */
const ONE_TYPO = 5
const TWO_TYPOS = 9

/** What an index declares in its `settings`. @throws when it is not what this provider understands. */
export function settingsOf(settings: SearchIndexSettings): IndexSettings {
  const options = Options.parse(settings.provider_options?.[IDENTIFIER] ?? {})
  const typo = settings.typo_tolerance ?? {}
  const forgiving = typo.enabled ?? true
  return {
    language: languageOf(options.language),
    thesaurus: thesaurusOf(options.synonyms),
    typos: forgiving
      ? {
          one: typo.min_word_size_for_one_typo ?? ONE_TYPO,
          two: typo.min_word_size_for_two_typos ?? TWO_TYPOS,
        }
      : null,
    exact: new Set(typo.disabled_on_attributes),
  }
}
