import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus, QueryContext } from "@medusajs/framework/utils"
import { CARD_FIELDS, cardOf, type Card, type CardRow } from "./card"
import { keptCards } from "./kept-cards"
import type { Market } from "./market"

/** Which products, in which order; ids come in the order that was asked for. */
export interface Wanted {
  id?: string[]
  category_id?: string
  collection_id?: string
  tag_id?: string
  q?: string
  order: "newest" | "name"
  limit: number
  offset: number
}

export interface Cards {
  cards: Card[]
  /** How many there are over all pages. */
  count: number
}

const ORDERS = {
  newest: { created_at: "DESC", id: "ASC" },
  name: { title: "ASC", id: "ASC" },
} as const

type Row = CardRow & { sales_channels?: { id: string }[] | null }

const queryOf = (scope: MedusaContainer) => scope.resolve(ContainerRegistrationKeys.QUERY)

/** Channels are linked, and no query filters by what is linked: their products are named one by one. */
async function soldIds(scope: MedusaContainer, { sales_channel_ids }: Market): Promise<string[]> {
  const { data } = await queryOf(scope).graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: sales_channel_ids },
  })
  return data.map(({ product_id: id }) => id)
}

async function readIds(scope: MedusaContainer, market: Market, wanted: Wanted) {
  const { order, limit: take, offset: skip, category_id, collection_id, tag_id, q } = wanted
  const { data, metadata } = await queryOf(scope).graph({
    entity: "product",
    fields: ["id"],
    filters: {
      id: await soldIds(scope, market),
      status: ProductStatus.PUBLISHED,
      ...(category_id && {
        categories: { id: category_id, is_active: true, is_internal: false },
      }),
      ...(collection_id && { collection_id }),
      ...(tag_id && { tags: { id: tag_id } }),
      ...(q && { q }),
    } as object,
    pagination: { take, skip, order: ORDERS[order] },
  })
  return { ids: data.map(({ id }) => id), count: metadata?.count ?? data.length }
}

async function readRows(scope: MedusaContainer, market: Market, id: string[]): Promise<Card[]> {
  const { region_id, currency_code, locale } = market
  const { data } = await queryOf(scope).graph(
    {
      entity: "product",
      fields: [...CARD_FIELDS, "sales_channels.id"],
      filters: { id, status: ProductStatus.PUBLISHED },
      context: { variants: { calculated_price: QueryContext({ region_id, currency_code }) } },
    },
    { locale },
  )
  const channels = new Set(market.sales_channel_ids)
  return (data as unknown as Row[])
    .filter(({ sales_channels: some }) => some?.some((channel) => channels.has(channel.id)))
    .map(cardOf)
}

/** Cards of a market's products, from what is kept as far as that goes. */
export async function readCards(
  scope: MedusaContainer,
  market: Market,
  wanted: Wanted,
): Promise<Cards> {
  const kept = keptCards(scope, JSON.stringify(market))
  const { ids, count } = wanted.id
    ? { ids: wanted.id, count: wanted.id.length }
    : await kept.list(JSON.stringify(wanted), () => readIds(scope, market, wanted))
  const cards = await kept.find(ids)
  const missing = ids.filter((id) => !cards.has(id))
  if (missing.length) {
    const read = await kept.read(() => readRows(scope, market, missing))
    for (const card of read) cards.set(card.id, card)
  }
  return { cards: ids.flatMap((id) => cards.get(id) ?? []), count }
}
