import { text, type Text } from "./text"

/** A row: measures in centimetres (a number, or a range as text), and what the size is called elsewhere. */
export interface SizeRow {
  size: string
  cm: (number | string)[]
  eu: string
  uk: string
  us: string
  jp: string
}

export interface SizeTable {
  /** What the measures are of: the garment laid flat, or the body. */
  basis: Text
  /** Names of the measures, in the order of `cm`. */
  measures: Text[]
  rows: SizeRow[]
}

const FLAT = text("Garment laid flat", "Vêtement à plat")
const BODY = text("Your body", "Votre corps")
const CHEST = text("Half chest", "Demi-poitrine")
const LENGTH = text("Length", "Longueur")
const SLEEVE = text("Sleeve", "Manche")
const HEIGHT = text("Height", "Taille")
const GIRTH = text("Chest", "Tour de poitrine")

/** Adult sizes by letter; conversions as clothing shops commonly publish them. */
const LETTERS = [
  ["XS", "42–44", "32–34", "XS", "S"],
  ["S", "44–46", "34–36", "S", "M"],
  ["M", "48–50", "38–40", "M", "L"],
  ["L", "52–54", "42–44", "L", "LL"],
  ["XL", "56–58", "46–48", "XL", "3L"],
  ["XXL", "60–62", "50–52", "2XL", "4L"],
] as const

/** Each list holds one measure, from XS to XXL. */
const adult = (measures: Text[], ...lists: number[][]): SizeTable => ({
  basis: FLAT,
  measures,
  rows: LETTERS.map(([size, eu, uk, us, jp], at) => ({
    size,
    cm: lists.map((list) => list[at] ?? 0),
    eu,
    uk,
    us,
    jp,
  })),
})

/** Age, height, chest, and the size's name in the EU (height), the UK, the US and Japan (height). */
const AGES: [string, number, number, string, string, string][] = [
  ["4 years", 104, 57, "3–4 Y", "4", "100"],
  ["6 years", 116, 61, "5–6 Y", "6", "110"],
  ["8 years", 128, 66, "7–8 Y", "8", "130"],
  ["10 years", 140, 71, "9–10 Y", "10", "140"],
  ["12 years", 152, 77, "11–12 Y", "12", "150"],
]

const MONTHS: [string, number, string, string, string][] = [
  ["3 months", 62, "0–3 M", "3 M", "60"],
  ["6 months", 68, "3–6 M", "6 M", "70"],
  ["12 months", 80, "9–12 M", "12 M", "80"],
  ["18 months", 86, "12–18 M", "18 M", "90"],
]

export const SIZE_CHARTS = {
  "t-shirt": adult([CHEST, LENGTH], [47, 50, 53, 56, 59, 62], [66, 69, 72, 74, 76, 78]),
  hoodie: adult(
    [CHEST, LENGTH, SLEEVE],
    [52, 55, 58, 61, 64, 67],
    [64, 67, 70, 72, 74, 76],
    [61, 62, 63, 64, 65, 66],
  ),
  jersey: adult([CHEST, LENGTH], [49, 52, 55, 58, 61, 64], [68, 71, 74, 76, 78, 80]),
  child: {
    basis: BODY,
    measures: [HEIGHT, GIRTH],
    rows: AGES.map(([size, height, chest, uk, us, jp]) => ({
      size,
      cm: [height, chest],
      eu: String(height),
      uk,
      us,
      jp,
    })),
  },
  baby: {
    basis: BODY,
    measures: [HEIGHT],
    rows: MONTHS.map(([size, height, uk, us, jp]) => ({
      size,
      cm: [height],
      eu: String(height),
      uk,
      us,
      jp,
    })),
  },
  socks: {
    basis: BODY,
    measures: [text("Foot length", "Longueur du pied")],
    rows: [
      { size: "27–30", cm: ["17–19"], eu: "27–30", uk: "9–12", us: "C 10–12½", jp: "17–19" },
      { size: "31–34", cm: ["19.5–21.5"], eu: "31–34", uk: "12½–2", us: "Y 13–2½", jp: "19–21.5" },
      { size: "35–38", cm: ["22–24"], eu: "35–38", uk: "2½–5", us: "W 5–7½", jp: "22–24" },
      { size: "39–42", cm: ["24.5–27"], eu: "39–42", uk: "5½–8", us: "M 6½–9", jp: "24.5–27" },
      { size: "43–46", cm: ["27.5–30"], eu: "43–46", uk: "9–11½", us: "M 10–12½", jp: "27.5–30" },
    ],
  },
  headwear: {
    basis: BODY,
    measures: [text("Head", "Tour de tête")],
    rows: [{ size: "One size", cm: ["55–61"], eu: "55–61", uk: "6¾–7½", us: "6⅞–7⅝", jp: "55–61" }],
  },
} satisfies Record<string, SizeTable>

export type SizeChart = keyof typeof SIZE_CHARTS
