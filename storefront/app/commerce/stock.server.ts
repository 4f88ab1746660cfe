import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { troublesOf, type Stock, type Trouble } from "~/lib/trouble"
import { call, valueOf } from "./client.server"
import type { Cart } from "./types"

/** The Store API lists no more at once. */
const BATCH = 100
const FIELDS = "id,manage_inventory,allow_backorder,+inventory_quantity"

type Listed = Pick<
  HttpTypes.StoreProductVariant,
  "id" | "manage_inventory" | "allow_backorder" | "inventory_quantity"
>

async function readBatch(locale: Locale, ids: string[]): Promise<Listed[]> {
  const query = { id: ids, limit: BATCH, fields: FIELDS }
  return valueOf(await call<{ variants: Listed[] }>(locale, "/store/product-variants", { query }))
    .variants
}

/** Today's stock of variants. Those that are no longer sold are not in it. */
export async function listStock(locale: Locale, ids: string[]): Promise<Stock> {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    readBatch(locale, ids.slice(at * BATCH, (at + 1) * BATCH)),
  )
  return new Map(
    (await Promise.all(batches)).flat().map((variant) => {
      const counted = variant.manage_inventory && !variant.allow_backorder
      return [variant.id, counted ? Math.max(0, variant.inventory_quantity ?? 0) : null]
    }),
  )
}

/** A cart's lines in the order in which they are shown: as they were added. */
export const linesOf = (cart: Pick<Cart, "items">) =>
  [...(cart.items ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))

export interface Availability {
  stock: Stock
  troubles: Map<string, Trouble>
}

/** What of a cart can be had now. The Store API gives carts without their variants' stock. */
export async function availabilityOf(locale: Locale, cart: Cart): Promise<Availability> {
  const lines = linesOf(cart)
  const ids = [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))]
  const stock = await listStock(locale, ids)
  return { stock, troubles: troublesOf(lines, stock) }
}
