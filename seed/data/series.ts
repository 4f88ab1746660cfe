import { text, type Text } from "./text"

/** A numbered series that collectors complete: its name and how many pieces it has. */
export interface Series {
  name: Text
  pieces: number
}

export const SERIES = {
  "la-2028-sports": { name: text("LA 2028 sports series", "Série des sports LA 2028"), pieces: 8 },
  "milano-cortina-winter": {
    name: text("Milano Cortina winter series", "Série d'hiver Milano Cortina"),
    pieces: 6,
  },
} as const satisfies Record<string, Series>

export type SeriesKey = keyof typeof SERIES
