import type { Care } from "./care"
import type { Material } from "./materials"
import type { SizeChart } from "./size-charts"
import { text, type Text } from "./text"

/** What all goods of a kind have in common; a product may differ in material and sizes. */
export interface KindSpec {
  /** Also Medusa's product type. */
  name: Text
  /** Handle of the category of the second level. */
  category: string
  material: Material
  care: Care
  /** Grams. */
  weight: number
  /** As packed, in millimetres: length, width, height. */
  packed: [number, number, number]
  /** Heading of the Harmonized System. */
  hs_code: string
  sizes?: readonly string[]
  chart?: SizeChart
}

export const ADULT = ["XS", "S", "M", "L", "XL", "XXL"] as const
export const CHILD = ["4 years", "6 years", "8 years", "10 years", "12 years"] as const
export const BABY = ["3 months", "6 months", "12 months", "18 months"] as const
export const CHILDREN_SOCKS = ["27–30", "31–34"] as const
export const SOCKS = ["35–38", "39–42", "43–46"] as const

export const KINDS = {
  "t-shirt": {
    name: text("T-shirt", "T-shirt"),
    category: "t-shirts",
    material: "organic-cotton",
    care: "wash-30",
    weight: 180,
    packed: [300, 240, 20],
    hs_code: "6109",
    sizes: ADULT,
    chart: "t-shirt",
  },
  hoodie: {
    name: text("Hoodie", "Sweat à capuche"),
    category: "hoodies",
    material: "brushed-fleece",
    care: "wash-30",
    weight: 560,
    packed: [360, 300, 60],
    hs_code: "6110",
    sizes: ADULT,
    chart: "hoodie",
  },
  jersey: {
    name: text("Jersey", "Maillot"),
    category: "jerseys",
    material: "recycled-mesh",
    care: "wash-30",
    weight: 160,
    packed: [300, 240, 20],
    hs_code: "6109",
    sizes: ADULT,
    chart: "jersey",
  },
  cap: {
    name: text("Cap", "Casquette"),
    category: "caps",
    material: "cotton-twill",
    care: "sponge",
    weight: 90,
    packed: [270, 190, 130],
    hs_code: "6505",
    chart: "headwear",
  },
  beanie: {
    name: text("Beanie", "Bonnet"),
    category: "beanies",
    material: "merino",
    care: "wool",
    weight: 80,
    packed: [230, 210, 40],
    hs_code: "6505",
    chart: "headwear",
  },
  scarf: {
    name: text("Scarf", "Écharpe"),
    category: "scarves",
    material: "lambswool",
    care: "wool",
    weight: 160,
    packed: [300, 220, 50],
    hs_code: "6117",
  },
  socks: {
    name: text("Socks", "Chaussettes"),
    category: "socks",
    material: "combed-cotton",
    care: "wash-40",
    weight: 60,
    packed: [220, 100, 30],
    hs_code: "6115",
    sizes: SOCKS,
    chart: "socks",
  },
  tote: {
    name: text("Tote bag", "Cabas"),
    category: "bags",
    material: "recycled-canvas",
    care: "wash-30",
    weight: 210,
    packed: [400, 360, 15],
    hs_code: "4202",
  },
  backpack: {
    name: text("Backpack", "Sac à dos"),
    category: "bags",
    material: "recycled-nylon",
    care: "sponge",
    weight: 620,
    packed: [440, 300, 120],
    hs_code: "4202",
  },
  mug: {
    name: text("Mug", "Mug"),
    category: "mugs",
    material: "stoneware",
    care: "dishwasher",
    weight: 380,
    packed: [120, 120, 110],
    hs_code: "6912",
  },
  bottle: {
    name: text("Bottle", "Gourde"),
    category: "bottles",
    material: "stainless-steel",
    care: "handwash",
    weight: 260,
    packed: [270, 80, 80],
    hs_code: "7323",
  },
  "snow-globe": {
    name: text("Snow globe", "Boule à neige"),
    category: "snow-globes",
    material: "glass-resin",
    care: "upright",
    weight: 480,
    packed: [120, 120, 130],
    hs_code: "7013",
  },
  towel: {
    name: text("Towel", "Serviette"),
    category: "towels",
    material: "cotton-terry",
    care: "wash-60",
    weight: 420,
    packed: [360, 260, 60],
    hs_code: "6302",
  },
  blanket: {
    name: text("Blanket", "Couverture"),
    category: "blankets",
    material: "wool-blanket",
    care: "wool",
    weight: 900,
    packed: [380, 320, 90],
    hs_code: "6301",
  },
  poster: {
    name: text("Poster", "Affiche"),
    category: "games-posters",
    material: "cotton-paper",
    care: "dry",
    weight: 120,
    packed: [560, 80, 80],
    hs_code: "4911",
  },
  pin: {
    name: text("Pin", "Pin's"),
    category: "pins",
    material: "zinc-enamel",
    care: "wipe",
    weight: 12,
    packed: [70, 70, 12],
    hs_code: "7117",
  },
  magnet: {
    name: text("Magnet", "Magnet"),
    category: "magnets",
    material: "magnet-enamel",
    care: "wipe",
    weight: 30,
    packed: [90, 70, 8],
    hs_code: "8505",
  },
  keyring: {
    name: text("Keyring", "Porte-clés"),
    category: "keyrings",
    material: "zinc-alloy",
    care: "wipe",
    weight: 25,
    packed: [110, 60, 15],
    hs_code: "7326",
  },
  coin: {
    name: text("Coin", "Médaillon"),
    category: "coins",
    material: "copper-nickel",
    care: "edges",
    weight: 30,
    packed: [90, 90, 20],
    hs_code: "7118",
  },
  ball: {
    name: text("Ball", "Ballon"),
    category: "balls",
    material: "recycled-pu",
    care: "pump",
    weight: 430,
    packed: [230, 230, 230],
    hs_code: "9506",
  },
  plush: {
    name: text("Plush", "Peluche"),
    category: "plush",
    material: "recycled-plush",
    care: "surface-30",
    weight: 150,
    packed: [260, 180, 140],
    hs_code: "9503",
  },
  bodysuit: {
    name: text("Bodysuit", "Body"),
    category: "baby",
    material: "organic-rib",
    care: "wash-40",
    weight: 80,
    packed: [240, 180, 15],
    hs_code: "6111",
    sizes: BABY,
    chart: "baby",
  },
  umbrella: {
    name: text("Umbrella", "Parapluie"),
    category: "umbrellas",
    material: "recycled-umbrella",
    care: "air-dry",
    weight: 340,
    packed: [300, 60, 60],
    hs_code: "6601",
  },
  "phone-case": {
    name: text("Phone case", "Coque de téléphone"),
    category: "phone-cases",
    material: "recycled-case",
    care: "wipe",
    weight: 35,
    packed: [170, 90, 15],
    hs_code: "3926",
    sizes: ["6.1 in", "6.7 in"],
  },
  notebook: {
    name: text("Notebook", "Carnet"),
    category: "stationery",
    material: "recycled-notebook",
    care: "dry",
    weight: 240,
    packed: [210, 148, 16],
    hs_code: "4820",
  },
  puzzle: {
    name: text("Puzzle", "Puzzle"),
    category: "puzzles",
    material: "recycled-board",
    care: "dry",
    weight: 620,
    packed: [280, 200, 50],
    hs_code: "9503",
  },
  lanyard: {
    name: text("Lanyard", "Tour de cou"),
    category: "lanyards",
    material: "woven-ribbon",
    care: "wash-30",
    weight: 28,
    packed: [140, 90, 12],
    hs_code: "6307",
  },
} as const satisfies Record<string, KindSpec>

export type Kind = keyof typeof KINDS

export const kindOf = (kind: Kind): KindSpec => KINDS[kind]
