import type { EditionCode } from "../editions"
import { DAKAR_2026_APPAREL } from "./dakar-2026/apparel"
import { DAKAR_2026_COLLECT_AND_CARRY } from "./dakar-2026/collect-and-carry"
import { DAKAR_2026_HOME } from "./dakar-2026/home"
import { DAKAR_2026_SIGNATURE } from "./dakar-2026/signature"
import { HERITAGE_COLLECT_AND_CARRY } from "./heritage/collect-and-carry"
import { HERITAGE_PAPER_AND_HOME } from "./heritage/paper-and-home"
import { HERITAGE_SIGNATURE } from "./heritage/signature"
import { HERITAGE_WEAR } from "./heritage/wear"
import { LA_2028_CARRY } from "./la-2028/carry"
import { LA_2028_CHILDREN_AND_BALLS } from "./la-2028/children-and-balls"
import { LA_2028_CITY_AND_TEAM_PINS } from "./la-2028/city-and-team-pins"
import { LA_2028_HOME } from "./la-2028/home"
import { LA_2028_POSTERS } from "./la-2028/posters"
import { LA_2028_SIGNATURE } from "./la-2028/signature"
import { LA_2028_SPORT_PINS } from "./la-2028/sport-pins"
import { LA_2028_T_SHIRTS } from "./la-2028/t-shirts"
import { LA_2028_TEAM_SHIRTS } from "./la-2028/team-shirts"
import { LA_2028_WARM_AND_HEADWEAR } from "./la-2028/warm-and-headwear"
import { MILANO_CORTINA_2026_APPAREL } from "./milano-cortina-2026/apparel"
import { MILANO_CORTINA_2026_CARRY } from "./milano-cortina-2026/carry"
import { MILANO_CORTINA_2026_COLLECTIBLES } from "./milano-cortina-2026/collectibles"
import { MILANO_CORTINA_2026_HOME } from "./milano-cortina-2026/home"
import { MILANO_CORTINA_2026_SIGNATURE } from "./milano-cortina-2026/signature"
import { MILANO_CORTINA_2026_WOOLLENS } from "./milano-cortina-2026/woollens"
import type { CatalogueProduct, Product } from "./product"
import { resolve } from "./resolve"

export type { CatalogueProduct } from "./product"

const of = (edition: EditionCode, ...files: Product[][]): CatalogueProduct[] =>
  files.flat().map((product) => resolve(edition, product))

/** The whole demonstration catalogue. What comes last is newest, and stands first in the shop. */
export const CATALOGUE: CatalogueProduct[] = [
  ...of("heritage", HERITAGE_COLLECT_AND_CARRY, HERITAGE_PAPER_AND_HOME, HERITAGE_WEAR),
  ...of("dakar-2026", DAKAR_2026_COLLECT_AND_CARRY, DAKAR_2026_HOME, DAKAR_2026_APPAREL),
  ...of(
    "milano-cortina-2026",
    MILANO_CORTINA_2026_COLLECTIBLES,
    MILANO_CORTINA_2026_HOME,
    MILANO_CORTINA_2026_CARRY,
    MILANO_CORTINA_2026_WOOLLENS,
    MILANO_CORTINA_2026_APPAREL,
  ),
  ...of(
    "la-2028",
    LA_2028_CITY_AND_TEAM_PINS,
    LA_2028_SPORT_PINS,
    LA_2028_POSTERS,
    LA_2028_HOME,
    LA_2028_CARRY,
    LA_2028_CHILDREN_AND_BALLS,
    LA_2028_WARM_AND_HEADWEAR,
    LA_2028_TEAM_SHIRTS,
    LA_2028_T_SHIRTS,
  ),
  ...of("heritage", HERITAGE_SIGNATURE),
  ...of("dakar-2026", DAKAR_2026_SIGNATURE),
  ...of("milano-cortina-2026", MILANO_CORTINA_2026_SIGNATURE),
  ...of("la-2028", LA_2028_SIGNATURE),
]
