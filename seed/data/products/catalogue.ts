import type { EditionCode } from "../editions"
import { DAKAR_2026_SIGNATURE } from "./dakar-2026/signature"
import { HERITAGE_SIGNATURE } from "./heritage/signature"
import { LA_2028_SIGNATURE } from "./la-2028/signature"
import { MILANO_CORTINA_2026_SIGNATURE } from "./milano-cortina-2026/signature"
import type { CatalogueProduct, Product } from "./product"
import { resolve } from "./resolve"

export type { CatalogueProduct } from "./product"

const of = (edition: EditionCode, ...files: Product[][]): CatalogueProduct[] =>
  files.flat().map((product) => resolve(edition, product))

/** The whole demonstration catalogue. What comes last is newest, and stands first in the shop. */
export const CATALOGUE: CatalogueProduct[] = [
  ...of("heritage", HERITAGE_SIGNATURE),
  ...of("dakar-2026", DAKAR_2026_SIGNATURE),
  ...of("milano-cortina-2026", MILANO_CORTINA_2026_SIGNATURE),
  ...of("la-2028", LA_2028_SIGNATURE),
]
