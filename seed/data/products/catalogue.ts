import { DAKAR_2026 } from "./dakar-2026"
import { HERITAGE } from "./heritage"
import { LA_2028 } from "./la-2028"
import { MILANO_CORTINA_2026 } from "./milano-cortina-2026"
import type { Product } from "./product"

export interface CatalogueProduct extends Product {
  /** The collection's handle, an edition of the Games or heritage. */
  edition: string
}

const of = (edition: string, products: Product[]): CatalogueProduct[] =>
  products.map((product) => ({ ...product, edition }))

/** The whole demonstration catalogue. */
export const CATALOGUE: CatalogueProduct[] = [
  ...of("la-2028", LA_2028),
  ...of("milano-cortina-2026", MILANO_CORTINA_2026),
  ...of("dakar-2026", DAKAR_2026),
  ...of("heritage", HERITAGE),
]
