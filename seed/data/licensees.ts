import type { EditionCode } from "./editions"
import type { Kind } from "./kinds"

/** Who makes the goods under licence. All names are invented. */
export interface Licensee {
  key: string
  name: string
  city: string
  /** Where it makes the goods: ISO 3166-1 alpha-2, lower case. */
  origin: string
  kinds: readonly Kind[]
  /** None: for every edition. */
  edition?: EditionCode
}

const TEXTILES = [
  "t-shirt",
  "hoodie",
  "jersey",
  "socks",
  "scarf",
  "towel",
  "blanket",
] as const satisfies Kind[]
const CARRIED = ["cap", "beanie", "tote", "backpack"] as const satisfies Kind[]

/** The first that fits a product makes it. */
export const LICENSEES: Licensee[] = [
  {
    key: "coppervale",
    name: "Coppervale Mills",
    city: "Puebla",
    origin: "mx",
    kinds: TEXTILES,
    edition: "la-2028",
  },
  {
    key: "harrow-reed",
    name: "Harrow & Reed Goods",
    city: "Da Nang",
    origin: "vn",
    kinds: CARRIED,
    edition: "la-2028",
  },
  {
    key: "valsorda",
    name: "Filatura Valsorda",
    city: "Biella",
    origin: "it",
    kinds: [...TEXTILES, ...CARRIED],
    edition: "milano-cortina-2026",
  },
  {
    key: "teranga-mer",
    name: "Ateliers Téranga-Mer",
    city: "Thiès",
    origin: "sn",
    kinds: [...TEXTILES, ...CARRIED],
    edition: "dakar-2026",
  },
  {
    key: "quai-neuf",
    name: "Linière du Quai Neuf",
    city: "Guimarães",
    origin: "pt",
    kinds: [...TEXTILES, ...CARRIED],
    edition: "heritage",
  },
  {
    key: "quillon",
    name: "Quillon Mint",
    city: "Jablonec",
    origin: "cz",
    kinds: ["pin", "coin", "keyring", "magnet"],
  },
  {
    key: "belorge",
    name: "Manufacture Belorge",
    city: "Aveiro",
    origin: "pt",
    kinds: ["mug", "snow-globe"],
  },
  {
    key: "sault-martin",
    name: "Imprimerie Sault-Martin",
    city: "Lyon",
    origin: "fr",
    kinds: ["poster", "notebook"],
  },
  {
    key: "lune-laine",
    name: "Lune & Laine",
    city: "Łódź",
    origin: "pl",
    kinds: ["plush", "bodysuit"],
  },
  {
    key: "norrvik",
    name: "Norrvik Objects",
    city: "Taichung",
    origin: "tw",
    kinds: ["bottle", "umbrella", "phone-case", "lanyard"],
  },
  { key: "karsaz", name: "Karsaz Ball Company", city: "Sialkot", origin: "pk", kinds: ["ball"] },
  { key: "dreieck", name: "Dreieck Spielwerk", city: "Fürth", origin: "de", kinds: ["puzzle"] },
]

/** @throws RangeError when nobody is licensed for the kind in that edition. */
export function licenseeOf(product: { kind: Kind; edition: EditionCode }): Licensee {
  const found = LICENSEES.find(
    ({ kinds, edition }) =>
      kinds.includes(product.kind) && (!edition || edition === product.edition),
  )
  if (!found) throw new RangeError(`nobody makes ${product.kind} for ${product.edition}`)
  return found
}
