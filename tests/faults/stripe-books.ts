import type { Store } from "../integration/payment/store"

/** A payment at Stripe, in smallest units. */
export interface IntentBooks {
  id: string
  status: string
  amount: number
  /** Taken and not given back. */
  kept: number
}

/** What Stripe knows of one cart. */
export interface AtStripe {
  intents: IntentBooks[]
  /** Sessions that can still be paid. */
  openPages: string[]
}

interface State {
  sessions: { id: string; status: string; metadata: { cart_id?: string } }[]
  intents: { id: string; status: string; amount: number; metadata: { cart_id?: string } }[]
  charges: { payment_intent: string; amount_captured: number; amount_refunded: number }[]
  deliveries: { state: string }[]
}

const stateOf = async (store: Store) => (await store.stripe("GET", "state")) as unknown as State

/** Reads Stripe's account of everything; the answer tells of one cart. */
export async function readStripe(store: Store): Promise<(cartId: string) => AtStripe> {
  const { sessions, intents, charges } = await stateOf(store)
  const kept = (intentId: string) =>
    charges
      .filter((charge) => charge.payment_intent === intentId)
      // What a hold lets go of is booked as refunded, and was never captured.
      .map(({ amount_captured, amount_refunded }) => Math.max(0, amount_captured - amount_refunded))
      .reduce((sum, amount) => sum + amount, 0)
  return (cartId) => ({
    intents: intents
      .filter(({ metadata }) => metadata.cart_id === cartId)
      .map(({ id, status, amount }) => ({ id, status, amount, kept: kept(id) })),
    openPages: sessions
      .filter(({ metadata, status }) => metadata.cart_id === cartId && status === "open")
      .map(({ id }) => id),
  })
}

/** How many webhooks are still on their way. */
export async function undelivered(store: Store): Promise<number> {
  const { deliveries } = await stateOf(store)
  return deliveries.filter(({ state }) => state === "pending").length
}
