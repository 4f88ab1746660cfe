import type { Colour } from "../colours"
import type { Kind } from "../kinds"
import type { Material } from "../materials"
import type { SizeChart } from "../size-charts"
import type { SeriesKey } from "../series"
import { text, type Text } from "../text"

/** The measure of a puzzle. */
export const pieces = (count: number): Text =>
  text(
    `${count.toLocaleString("en")} pieces`,
    // Plain spaces, as in the rest of the texts, instead of the narrow ones of Intl.
    `${count.toLocaleString("fr").replace(/\s/g, " ")} pièces`,
  )

type TitleAndDescription = [title: string, description: string]

/** A product as the data files write it; what its kind says already is left out. */
export interface Product {
  handle: string
  kind: Kind
  /** Code of the discipline (taxonomy/sports.json); none for the Games as a whole. */
  sport?: string
  /** IOC code of the National Olympic Committee; none where it is no team's. */
  team?: string
  /** Price list, tax included. */
  euro: number
  colours: Colour[]
  /** Instead of the kind's sizes. */
  sizes?: readonly string[]
  /** Euros on top of the price, by size. */
  dearer?: Record<string, number>
  /** For whom, if not for adults. */
  for?: "child"
  /** Category of the second level, instead of the kind's. */
  category?: string
  material?: Material
  series?: [SeriesKey, number: number]
  /** A measure that stands below its title: "50 × 70 cm". */
  measure?: string | Text
  en: TitleAndDescription
  fr: TitleAndDescription
}

/** The texts of a product in one language. */
export interface Words {
  title: string
  subtitle: string
  description: string
}

/** A product with everything that it and its kind say; what is applied, drawn and tested. */
export interface CatalogueProduct {
  handle: string
  kind: Kind
  edition: "la-2028" | "milano-cortina-2026" | "dakar-2026" | "heritage"
  /** Handle of its category of the second level. */
  category: string
  sport: string | null
  team: string | null
  euro: number
  colours: Colour[]
  /** Null where there is one size. */
  sizes: readonly string[] | null
  dearer: Record<string, number>
  audience: "adult" | "child" | "baby"
  /** The table that its sizes are read from. */
  chart: SizeChart | null
  material: Text
  series: { key: SeriesKey; number: number } | null
  /** Handle of the product whose pictures it shows: its own, but for made-up products. */
  pictured: string
  en: Words
  fr: Words
}
