/** How texts of one language are cut into what is compared. */
export interface Language {
  code: string
  /** PostgreSQL's dictionary of word stems; null where words are not parted by spaces. */
  stems: string | null
  /** Its dictionary for words in Latin letters among the others, if it is another. */
  latinStems?: string
}

const stemmed = (code: string, stems: string, latinStems?: string): Language => ({
  code,
  stems,
  ...(latinStems && { latinStems }),
})
const inPairs = (code: string): Language => ({ code, stems: null })

/** Every language that an index may be in: one line each. Stems: `\dFd` of PostgreSQL 15 and later. */
const LANGUAGES: Language[] = [
  stemmed("en", "english_stem"),
  stemmed("fr", "french_stem"),
  stemmed("de", "german_stem"),
  stemmed("es", "spanish_stem"),
  stemmed("it", "italian_stem"),
  stemmed("pt", "portuguese_stem"),
  // Texts that are not translated yet stand in an Arabic index in English.
  stemmed("ar", "arabic_stem", "english_stem"),
  inPairs("ja"),
  inPairs("ko"),
  inPairs("zh"),
]

/** Words as they are, without stems: what a beginning is looked for in. */
export const PLAIN_CONFIGURATION = "product_search_plain"

/** The text search configuration of a language with stems. */
export const configurationOf = ({ code }: Language): string => `product_search_${code}`

/** @throws for a language that nobody has declared. */
export function languageOf(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code)
  if (language) return language
  const known = LANGUAGES.map((one) => one.code).join(", ")
  throw new Error(`product-search knows no language "${code}"; it knows ${known}.`)
}
