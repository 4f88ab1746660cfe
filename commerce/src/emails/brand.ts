/** Name, looks and legal lines of the shop in its mails: the one place to put another brand in. */
export const BRAND = {
  name: "Podium",
  /** Stands below every mail, in every language. */
  legal: "Podium, 1 Stadium Way, Los Angeles, CA 90037, USA",
  /**
   * The storefront's palette (light and dark), as sRGB: mail programs do not know OKLCH. Text stands
   * on paper, on field and on action with a contrast of 4.5 : 1 or more.
   */
  light: {
    paper: "#f6f3ee",
    sheet: "#ffffff",
    ink: "#16202e",
    muted: "#55606e",
    line: "#dcd7cf",
    field: "#12264f",
    fieldInk: "#ffffff",
    action: "#c8321f",
    actionInk: "#ffffff",
  },
  dark: {
    paper: "#0c121c",
    sheet: "#141c29",
    ink: "#f2f0ec",
    muted: "#aab3c0",
    line: "#2c3747",
    field: "#1b3468",
    fieldInk: "#ffffff",
    action: "#ff8a73",
    actionInk: "#1c0a06",
  },
  display: "'Archivo', 'Arial Black', 'Helvetica Neue', Arial, sans-serif",
  text: "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif",
} as const

export type Palette = Record<keyof typeof BRAND.light, string>
