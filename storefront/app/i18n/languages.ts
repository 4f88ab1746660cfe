/** A language of the store's own words. */
export interface Language {
  code: string
  /** In itself, as the switcher shows it. */
  name: string
  dir: "ltr" | "rtl"
  /** The one catalogue locale it reads: Medusa's translations match exactly, so fr-CA would get English. */
  catalogue: string
  /** Whether all of its words are there. */
  offered: boolean
}

const language = (
  code: string,
  name: string,
  catalogue: string,
  offered = false,
  dir: Language["dir"] = "ltr",
): Language => ({ code, name, dir, catalogue, offered })

export const LANGUAGES: Language[] = [
  language("en", "English", "en-US", true),
  language("fr", "Français", "fr-FR", true),
  language("es", "Español", "es-ES"),
  language("de", "Deutsch", "de-DE"),
  language("it", "Italiano", "it-IT"),
  language("pt", "Português", "pt-BR"),
  language("ja", "日本語", "ja-JP"),
  language("ko", "한국어", "ko-KR"),
  language("zh", "中文", "zh-CN"),
  language("ar", "العربية", "ar-AE", false, "rtl"),
]

export const DEFAULT_LANGUAGE = LANGUAGES[0] as Language

/** Languages that Stripe's page does not speak: the fan is told beforehand that it is in English. */
export const NOT_SPOKEN_BY_STRIPE = ["ar"]
