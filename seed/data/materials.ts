import type { Kind } from "./products/product"

/** What a kind of goods is made of and how it is looked after; weight in grams, HS code of its heading. */
export interface Make {
  material: { en: string; fr: string }
  care: { en: string; fr: string }
  weight: number
  hs_code: string
}

const WASH = { en: "Wash at 30 °C, dry flat", fr: "Laver à 30 °C, sécher à plat" }
const WIPE = { en: "Wipe with a damp cloth", fr: "Essuyer avec un chiffon humide" }
const make = (en: string, fr: string, care: Make["care"], weight: number, hs_code: string) => ({
  material: { en, fr },
  care,
  weight,
  hs_code,
})

export const MAKES: Record<Kind, Make> = {
  tee: make("Organic cotton", "Coton biologique", WASH, 180, "6109"),
  hoodie: make("Brushed cotton fleece", "Molleton de coton gratté", WASH, 560, "6110"),
  cap: make("Cotton twill", "Sergé de coton", WIPE, 90, "6505"),
  beanie: make("Merino wool", "Laine mérinos", WASH, 80, "6505"),
  mug: make("Stoneware", "Grès", { en: "Dishwasher safe", fr: "Lave-vaisselle" }, 380, "6912"),
  pin: make("Zinc alloy, enamel", "Alliage de zinc, émail", WIPE, 12, "7117"),
  poster: make(
    "Cotton paper, 250 g/m²",
    "Papier coton, 250 g/m²",
    { en: "Keep dry", fr: "Garder au sec" },
    120,
    "4911",
  ),
  tote: make("Recycled canvas", "Toile recyclée", WASH, 210, "4202"),
  bottle: make("Stainless steel", "Acier inoxydable", WIPE, 260, "7323"),
  plush: make("Recycled polyester", "Polyester recyclé", WASH, 150, "9503"),
  scarf: make("Lambswool", "Laine d'agneau", WASH, 160, "6117"),
  towel: make("Cotton terry", "Coton éponge", WASH, 420, "6302"),
  keyring: make("Zinc alloy", "Alliage de zinc", WIPE, 25, "7326"),
  socks: make("Combed cotton", "Coton peigné", WASH, 60, "6115"),
  globe: make("Glass, resin base", "Verre, socle en résine", WIPE, 480, "7013"),
}
