/** Name, looks and legal lines of the shop in its mails: the one place to put another brand in. */
export const BRAND = {
  name: "Podium",
  /** Stands below every mail, in every language. */
  legal: "Podium, 1 Stadium Way, Los Angeles, CA 90037, USA",
  /**
   * The storefront's palette (light and dark), as sRGB: mail programs do not know OKLCH. Text stands
   * on paper, on sheet and on action with a contrast of 4.5 : 1 or more.
   */
  light: {
    paper: "#fcfaf6",
    sheet: "#ffffff",
    ink: "#141a29",
    muted: "#535864",
    line: "#dbd7cf",
    action: "#141a29",
    actionInk: "#fcfaf6",
  },
  dark: {
    paper: "#0d111b",
    sheet: "#171d29",
    ink: "#f4f1ec",
    muted: "#acb1bb",
    line: "#373d4b",
    action: "#f4f1ec",
    actionInk: "#0d111b",
  },
  /** Behind what stands for a picture until it is loaded; the storefront's studio, in both schemes. */
  studio: "#eeebe6",
  display: "'Archivo', 'Arial Black', 'Helvetica Neue', Arial, sans-serif",
  text: "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif",
} as const

/** What the head of a mail wears: dark in both schemes, its ink 4.5 : 1 or more on the field. */
export interface Field {
  field: string
  /** Of the sun in the corner, and of the line below. */
  glow: string
  ink: string
}

/** The field of the current edition. */
const CURRENT: Field = { field: "#0b2964", glow: "#f96c4a", ink: "#f8f5ee" }

/** The editions' fields by the handles of their collections, as in the storefront. */
const FIELDS: Record<string, Field> = {
  "la-2028": CURRENT,
  "milano-cortina-2026": { field: "#331f5a", glow: "#b8dfec", ink: "#f4f9ff" },
  "dakar-2026": { field: "#004b2a", glow: "#e7b643", ink: "#fcf9ea" },
  heritage: { field: "#682418", glow: "#f0e4c7", ink: "#fef8ea" },
}
export const EDITIONS = Object.keys(FIELDS)

/** The field of an edition; the current one's where a mail is about none. */
export const fieldOf = (edition: string | null | undefined): Field =>
  (edition && Object.hasOwn(FIELDS, edition) ? FIELDS[edition] : undefined) ?? CURRENT

export type Palette = Record<keyof typeof BRAND.light, string>
