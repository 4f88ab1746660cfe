export interface Category {
  handle: string
  name: { en: string; fr: string }
}

export const CATEGORIES: Category[] = [
  { handle: "apparel", name: { en: "Apparel", fr: "Vêtements" } },
  { handle: "headwear", name: { en: "Headwear", fr: "Couvre-chefs" } },
  { handle: "collectibles", name: { en: "Collectibles", fr: "Objets de collection" } },
  { handle: "mascots", name: { en: "Mascots", fr: "Mascottes" } },
  { handle: "homeware", name: { en: "Homeware", fr: "Maison" } },
  { handle: "accessories", name: { en: "Accessories", fr: "Accessoires" } },
  { handle: "childrens", name: { en: "Children's", fr: "Enfants" } },
  { handle: "posters", name: { en: "Posters", fr: "Affiches" } },
]

export const COLLECTIONS: Category[] = [
  { handle: "la-2028", name: { en: "LA 2028", fr: "LA 2028" } },
  { handle: "milano-cortina-2026", name: { en: "Milano Cortina 2026", fr: "Milano Cortina 2026" } },
  { handle: "dakar-2026", name: { en: "Dakar 2026", fr: "Dakar 2026" } },
  { handle: "heritage", name: { en: "Heritage", fr: "Patrimoine" } },
]
