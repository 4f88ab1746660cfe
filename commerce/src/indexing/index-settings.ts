import type { SearchIndexSettings } from "@medusajs/framework/types"
import type { CatalogueLanguage } from "../config/catalogue-languages"
import { synonymsIn } from "./synonyms"

/** Values that a facet may have: Meilisearch cuts off after a hundred unless told. */
const MOST_FACET_VALUES = 200
/** Hits that Meilisearch counts and pages through: more than the store's last page. */
const MOST_HITS = 10_000

/** How an index is searched, for either engine; `provider_options` has what only one of them knows. */
export function settingsIn({ code, locale }: CatalogueLanguage): SearchIndexSettings {
  const synonyms = synonymsIn(code)
  return {
    typo_tolerance: {
      enabled: true,
      min_word_size_for_one_typo: 5,
      min_word_size_for_two_typos: 9,
      disabled_on_attributes: ["skus"],
    },
    provider_options: {
      "product-search": { language: code, synonyms },
      meilisearch: {
        locales: [locale],
        synonyms,
        // A chosen order comes first, as a shop's list promises; among equals, what is new.
        rankingRules: [
          "sort",
          "words",
          "typo",
          "proximity",
          "attribute",
          "exactness",
          "created_at__ts:desc",
        ],
        faceting: { maxValuesPerFacet: MOST_FACET_VALUES },
        pagination: { maxTotalHits: MOST_HITS },
      },
    },
  }
}
