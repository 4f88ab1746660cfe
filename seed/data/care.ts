import { text } from "./text"

/** How goods are looked after, by the key that products carry. */
export const CARE = {
  "wash-30": text(
    "Wash at 30 °C inside out, dry flat",
    "Laver à 30 °C sur l'envers, sécher à plat",
  ),
  "wash-40": text(
    "Wash at 40 °C, tumble dry low",
    "Laver à 40 °C, sèche-linge à basse température",
  ),
  "wash-60": text("Wash at 60 °C, tumble dry", "Laver à 60 °C, sèche-linge possible"),
  wool: text(
    "Wool cycle at 30 °C, reshape and dry flat",
    "Programme laine à 30 °C, remettre en forme, sécher à plat",
  ),
  sponge: text("Sponge clean, dry in the air", "Nettoyer à l'éponge, sécher à l'air"),
  wipe: text("Wipe with a damp cloth", "Essuyer avec un chiffon humide"),
  dishwasher: text("Dishwasher and microwave safe", "Lave-vaisselle et micro-ondes"),
  handwash: text(
    "Wash by hand; lid in the dishwasher",
    "Laver à la main ; bouchon au lave-vaisselle",
  ),
  upright: text(
    "Keep upright, away from frost and direct sun",
    "Garder debout, à l'abri du gel et du plein soleil",
  ),
  dry: text("Keep dry and out of direct sun", "Garder au sec, à l'abri du plein soleil"),
  "surface-30": text(
    "Surface wash, or 30 °C in a laundry net",
    "Nettoyer en surface, ou à 30 °C dans un filet",
  ),
  edges: text("Hold by the edge, do not polish", "Tenir par la tranche, ne pas polir"),
  pump: text("Pump to 0.6 bar with a moistened needle", "Gonfler à 0,6 bar, aiguille humidifiée"),
  "air-dry": text("Open and let dry before folding", "Laisser sécher ouvert avant de plier"),
} as const

export type Care = keyof typeof CARE
