/** Why money goes back although the fan paid. */
export type GiveBackReason =
  "items_unavailable" | "prices_changed" | "cart_changed" | "not_completed"

/** What became of a payment: what the fan who comes back is told. */
export type Outcome =
  | { status: "order"; order_id: string }
  | { status: "processing" }
  | { status: "open"; cart_id: string }
  | { status: "failed"; cart_id: string; reason: "payment_failed" | "expired" }
  | { status: "given_back"; cart_id: string; reason: GiveBackReason }

const GIVE_BACK_REASONS: readonly string[] = [
  "items_unavailable",
  "prices_changed",
  "cart_changed",
  "not_completed",
]

/** Reads a reason back from the table; an unknown one is the general one. */
export const asGiveBackReason = (reason: string | null): GiveBackReason =>
  GIVE_BACK_REASONS.includes(reason ?? "") ? (reason as GiveBackReason) : "not_completed"
