import { text, type Text } from "./text"

/** A category of the shop; those of the second level name the one that they stand in. */
export interface Category {
  handle: string
  name: Text
  parent: string | null
}

const top = (handle: string, en: string, fr: string): Category => ({
  handle,
  name: text(en, fr),
  parent: null,
})
const below =
  (parent: string) =>
  (handle: string, en: string, fr: string): Category => ({ handle, name: text(en, fr), parent })

const apparel = below("apparel")
const headwear = below("headwear")
const collectibles = below("collectibles")
const homeware = below("homeware")
const accessories = below("accessories")
const childrens = below("childrens")
const posters = below("posters")

/** The tree, two levels, each in the order in which it is shown. */
export const CATEGORIES: Category[] = [
  top("apparel", "Apparel", "Vêtements"),
  top("headwear", "Headwear", "Couvre-chefs"),
  top("collectibles", "Collectibles", "Objets de collection"),
  top("mascots", "Mascots", "Mascottes"),
  top("homeware", "Homeware", "Maison"),
  top("accessories", "Accessories", "Accessoires"),
  top("childrens", "Children's", "Enfants"),
  top("posters", "Posters", "Affiches"),
  apparel("t-shirts", "T-shirts", "T-shirts"),
  apparel("hoodies", "Hoodies", "Sweats à capuche"),
  apparel("jerseys", "Jerseys", "Maillots"),
  apparel("socks", "Socks", "Chaussettes"),
  headwear("caps", "Caps", "Casquettes"),
  headwear("beanies", "Beanies", "Bonnets"),
  collectibles("pins", "Pins", "Pin's"),
  collectibles("coins", "Coins and medallions", "Médaillons"),
  collectibles("snow-globes", "Snow globes", "Boules à neige"),
  collectibles("magnets", "Magnets", "Magnets"),
  below("mascots")("plush", "Plush", "Peluches"),
  homeware("mugs", "Mugs", "Mugs"),
  homeware("towels", "Towels", "Serviettes"),
  homeware("blankets", "Blankets", "Couvertures"),
  homeware("puzzles", "Puzzles", "Puzzles"),
  accessories("bags", "Bags", "Sacs"),
  accessories("bottles", "Bottles", "Gourdes"),
  accessories("scarves", "Scarves", "Écharpes"),
  accessories("keyrings", "Keyrings", "Porte-clés"),
  accessories("lanyards", "Lanyards", "Tours de cou"),
  accessories("umbrellas", "Umbrellas", "Parapluies"),
  accessories("phone-cases", "Phone cases", "Coques de téléphone"),
  accessories("stationery", "Stationery", "Papeterie"),
  accessories("balls", "Balls", "Ballons"),
  childrens("childrens-clothes", "Children's clothes", "Vêtements enfant"),
  childrens("baby", "Baby", "Bébé"),
  childrens("childrens-accessories", "Children's accessories", "Accessoires enfant"),
  posters("games-posters", "Posters of the Games", "Affiches des Jeux"),
  posters("sports-posters", "Sports posters", "Affiches de sport"),
  posters("heritage-posters", "Heritage posters", "Affiches du patrimoine"),
]

/** A category and the one that it stands in: a product stands in both, so that either page lists it. */
export function withParent(handle: string): string[] {
  const category = CATEGORIES.find((one) => one.handle === handle)
  if (!category) throw new RangeError(`no category ${handle}`)
  return category.parent ? [category.parent, handle] : [handle]
}
