import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

interface Fulfillment {
  id: string
  packed_at?: unknown
  shipped_at?: unknown
  delivered_at?: unknown
  canceled_at?: unknown
  labels?: { tracking_number?: string | null; tracking_url?: string | null }[] | null
}

/** As much of an order's detail as is looked at here; the rest is passed on. */
export interface Detail {
  payment_collections?: { refunded_amount?: BigNumberInput | null }[] | null
  fulfillments?: Fulfillment[] | null
  version?: unknown
}

const shownFulfillment = (found: Fulfillment) => ({
  id: found.id,
  packed_at: found.packed_at ?? null,
  shipped_at: found.shipped_at ?? null,
  delivered_at: found.delivered_at ?? null,
  canceled_at: found.canceled_at ?? null,
  labels: (found.labels ?? []).map(({ tracking_number, tracking_url }) => ({
    tracking_number: tracking_number ?? null,
    tracking_url: tracking_url ?? null,
  })),
})

/**
 * An order's detail as its link shows it. Medusa reads payments and fulfilments whole to tell their state;
 * of these only what was given back (major units) and where the parcels are goes out.
 */
export function shownOrder<Order extends Detail>(detail: Order) {
  const { payment_collections, fulfillments, version: _, ...order } = detail
  const refunded_total = (payment_collections ?? []).reduce(
    (sum, { refunded_amount }) => MathBN.add(sum, refunded_amount ?? 0),
    MathBN.convert(0),
  )
  return {
    ...order,
    refunded_total: refunded_total.toNumber(),
    fulfillments: (fulfillments ?? []).map(shownFulfillment),
  }
}
