/** As much of an order as its state is told by; statuses as Medusa names them. */
export interface Stated {
  status: string
  payment_status?: string | null
  fulfillment_status?: string | null
  fulfillments?: Fulfillment[] | null
  /** Told by an order's link, in major units. */
  refunded_total?: number | null
  /** Told to a signed-in customer. */
  payment_collections?: { refunded_amount?: number | null }[] | null
}

interface Fulfillment {
  id: string
  shipped_at?: string | null
  delivered_at?: string | null
  canceled_at?: string | null
  labels?: { tracking_number?: string | null; tracking_url?: string | null }[] | null
}

/** Where an order is, in the words that a fan uses. */
export type Progress =
  | "preparing"
  | "partly_shipped"
  | "shipped"
  | "partly_delivered"
  | "delivered"
  | "completed"
  | "cancelled"
  | "refunded"
  | "attention"

const BY_FULFILLMENT: Record<string, Progress> = {
  partially_shipped: "partly_shipped",
  shipped: "shipped",
  partially_delivered: "partly_delivered",
  delivered: "delivered",
}
const BY_STATUS: Record<string, Progress> = {
  completed: "completed",
  archived: "completed",
  requires_action: "attention",
}

/** What an order's end or, until then, its parcels say about it. */
export function progressOf({ status, payment_status, fulfillment_status }: Stated): Progress {
  if (status === "canceled") return "cancelled"
  if (payment_status === "refunded") return "refunded"
  return BY_FULFILLMENT[fulfillment_status ?? ""] ?? BY_STATUS[status] ?? "preparing"
}

const PAYMENTS = ["captured", "authorized", "refunded", "partially_refunded", "canceled"] as const
export type Payment = (typeof PAYMENTS)[number] | "other"

/** The state of an order's payment, as a key of its words. */
export const paymentOf = ({ payment_status }: Stated): Payment =>
  PAYMENTS.find((known) => known === payment_status) ?? "other"

/** What was given back so far, in major units. */
export const refundedOf = ({ refunded_total, payment_collections }: Stated): number =>
  refunded_total ??
  (payment_collections ?? []).reduce((sum, one) => sum + Number(one.refunded_amount ?? 0), 0)

/** A parcel on its way or arrived. */
export interface Parcel {
  id: string
  shippedOn: string | null
  deliveredOn: string | null
  tracking: { number: string; url: string | null }[]
}

/** Staff type these addresses: only what a browser can safely follow is a link. */
function safeUrl(text: string | null | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  return url && ["https:", "http:"].includes(url.protocol) ? url.href : null
}

function toParcel({ id, shipped_at, delivered_at, labels }: Fulfillment): Parcel {
  const tracking = (labels ?? []).flatMap(({ tracking_number, tracking_url }) => {
    const number = tracking_number?.trim()
    return number ? [{ number, url: safeUrl(tracking_url) }] : []
  })
  return { id, shippedOn: shipped_at ?? null, deliveredOn: delivered_at ?? null, tracking }
}

/** The parcels that have left, the first one first. */
export const parcelsOf = ({ fulfillments }: Stated): Parcel[] =>
  (fulfillments ?? [])
    .filter(({ canceled_at, shipped_at, delivered_at }) =>
      Boolean(!canceled_at && (shipped_at ?? delivered_at)),
    )
    .map(toParcel)
    .sort((a, b) => leftOn(a).localeCompare(leftOn(b)))

const leftOn = ({ shippedOn, deliveredOn }: Parcel) => shippedOn ?? deliveredOn ?? ""
