import { text, type Text } from "./text"

/** An edition of the Games, or the heritage of all; also a collection. Colours are sRGB hex. */
export interface Edition {
  code: string
  name: Text
  /** One line for the edition's page. */
  about: Text
  /** The field of colour behind, what glows in it, and what is written on it (4.5 : 1 or more). */
  palette: { field: string; glow: string; ink: string }
}

export const EDITIONS = [
  {
    code: "la-2028",
    name: text("LA 2028", "LA 2028"),
    about: text(
      "Sun coral on deep blue: the summer that begins at the Pacific.",
      "Corail solaire sur bleu profond : l'été qui commence au bord du Pacifique.",
    ),
    palette: { field: "#16305c", glow: "#f0604d", ink: "#faf5ec" },
  },
  {
    code: "milano-cortina-2026",
    name: text("Milano Cortina 2026", "Milano Cortina 2026"),
    about: text(
      "Ice and night violet: a city, two valleys and the winter between them.",
      "Glace et violet nuit : une ville, deux vallées et l'hiver entre elles.",
    ),
    palette: { field: "#3b2a66", glow: "#bfe0ee", ink: "#f4f6fb" },
  },
  {
    code: "dakar-2026",
    name: text("Dakar 2026", "Dakar 2026"),
    about: text(
      "Green and gold: the Youth Games, the first to be held in Africa.",
      "Vert et or : les Jeux de la Jeunesse, les premiers en Afrique.",
    ),
    palette: { field: "#14563a", glow: "#e5b53b", ink: "#fbf7ea" },
  },
  {
    code: "heritage",
    name: text("Heritage", "Patrimoine"),
    about: text(
      "Cream and oxide: great years of the Games, drawn anew.",
      "Crème et oxyde : les grandes années des Jeux, redessinées.",
    ),
    palette: { field: "#7c2f21", glow: "#f1e6cd", ink: "#fdf8ee" },
  },
] as const satisfies Edition[]

export type EditionCode = (typeof EDITIONS)[number]["code"]
