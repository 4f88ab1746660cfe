import CARE from "./care.json"
import SIZE_CHARTS from "./size-charts.json"

/** A text of the catalogue's tables. They speak English and French; other languages read English. */
interface Text {
  en: string
  fr: string
}

/** Measures are in centimetres; `cm` goes by the names in `measures`. */
export interface SizeChart {
  basis: Text
  measures: Text[]
  rows: { size: string; cm: (number | string)[]; eu: string; uk: string; us: string; jp: string }[]
}

export const textIn = (text: Text, language: string): string =>
  language === "fr" ? text.fr : text.en

const lookUp = <T>(table: Record<string, T>, key: unknown): T | null =>
  typeof key === "string" && Object.hasOwn(table, key) ? (table[key] ?? null) : null

/** How to look after a product, by the key in its metadata; null for a key that is in no table. */
export function careText(key: unknown, language: string): string | null {
  const care = lookUp<Text>(CARE, key)
  return care && textIn(care, language)
}

/** The measures of a product's sizes, by the key in its metadata; null where there are none. */
export const sizeChart = (key: unknown): SizeChart | null => lookUp<SizeChart>(SIZE_CHARTS, key)
