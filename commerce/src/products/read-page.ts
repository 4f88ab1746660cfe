import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"
import { stockOf } from "@podium/stripe-checkout/today/stock"
import type { Card } from "../cards/card"
import { cachingOf, keptWhole } from "../cards/kept-cards"
import type { Market } from "../cards/market"
import { readCards } from "../cards/read-cards"
import { PAGE_FIELDS, pageOf, type PageRow, type ProductPage } from "./page"

type Row = PageRow & { sales_channels?: { id: string }[] | null }

const queryOf = (scope: MedusaContainer) => scope.resolve(ContainerRegistrationKeys.QUERY)

async function readRow(scope: MedusaContainer, market: Market, handle: string) {
  const { region_id, currency_code, locale } = market
  const { data } = await queryOf(scope).graph(
    {
      entity: "product",
      fields: [...PAGE_FIELDS, "sales_channels.id"],
      filters: { handle, status: ProductStatus.PUBLISHED },
      context: { variants: { calculated_price: QueryContext({ region_id, currency_code }) } },
    },
    { locale },
  )
  return (data as unknown as Row[])[0]
}

/** How many of a variant one line can have, of those that are counted. */
async function readStock(scope: MedusaContainer, { variants }: Row, sales_channel_id: string) {
  const counted = (variants ?? []).filter(({ manage_inventory: counts }) => counts)
  const ids = counted.map(({ id }) => id)
  const stock = await stockOf(scope, ids, sales_channel_id)
  return new Map([...stock].map(([id, { most }]) => [id, most]))
}

async function readPage(scope: MedusaContainer, market: Market, handle: string) {
  const row = await readRow(scope, market, handle)
  const channel = row?.sales_channels?.find(({ id }) => market.sales_channel_ids.includes(id))
  if (!row || !channel) return null
  return pageOf(row, await readStock(scope, row, channel.id))
}

/** A product's page by its handle, from what is kept. @throws MedusaError (404) */
export async function readProductPage(
  scope: MedusaContainer,
  market: Market,
  handle: string,
): Promise<ProductPage> {
  const key = `product-page:${JSON.stringify(market)}:${handle}`
  const reading = () => readPage(scope, market, handle)
  const page = await keptWhole(cachingOf(scope), key, reading, ({ id }) => [`product:${id}`])
  if (page) return page
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product "${handle}".`)
}

/** Cards of up to `most` other products of the same collection, newest first. */
export async function readRelated(
  scope: MedusaContainer,
  market: Market,
  { id, collection_id }: ProductPage,
  most: number,
): Promise<Card[]> {
  if (!collection_id || !most) return []
  const wanted = { collection_id, order: "newest", limit: most + 1, offset: 0 } as const
  const { cards } = await readCards(scope, market, wanted)
  return cards.filter((card) => card.id !== id).slice(0, most)
}
