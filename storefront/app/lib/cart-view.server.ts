import { findFreeDelivery } from "~/commerce/checkout.server"
import { availabilityOf, linesOf } from "~/commerce/stock.server"
import type { Cart, Line } from "~/commerce/types"
import type { Locale } from "~/i18n/markets"
import type { CartAccess } from "~/session.server"
import type { FreeDelivery } from "./free-delivery"
import { totalsOf, type TotalsView } from "./totals"
import type { Trouble } from "./trouble"

export interface ShownLine extends Line {
  trouble: Trouble | null
  /** How many can be had now; null where stock is not counted. */
  stock: number | null
}

/** A cart as its page and its drawer show it. */
export interface CartView {
  items: ShownLine[]
  /** The promotion codes that are applied. */
  codes: string[]
  totals: TotalsView
  /** How far free delivery is; null where commerce has no such rule. */
  free: FreeDelivery | null
}

/** A cart with today's stock at its lines; null for one without a line. */
export async function viewCart(
  locale: Locale,
  cart: Cart,
  access: CartAccess,
): Promise<CartView | null> {
  if (!cart.items?.length) return null
  const [{ stock, troubles }, free] = await Promise.all([
    availabilityOf(locale, cart),
    findFreeDelivery(locale, cart, access),
  ])
  return {
    items: linesOf(cart).map((line) => ({
      ...line,
      trouble: troubles.get(line.id) ?? null,
      stock: stock.get(line.variant_id ?? "") ?? null,
    })),
    codes: (cart.promotions ?? []).flatMap(({ code }) => (code ? [code] : [])),
    totals: totalsOf(cart),
    free,
  }
}
