import Stripe from "stripe"
import { vi } from "vitest"
import type { Stack } from "../../../local/stack"
import { readyCart, type ReadyCart, type Store } from "./store"

type Json = Record<string, unknown>

/** A round of the reconciler is 15 s away at most; two rounds and a retried webhook fit in. */
export const PATIENCE = { timeout: 60_000, interval: 100 }

/** Calls of the Admin API by the demonstration's member of staff. */
export async function adminOf(stack: Stack) {
  const ask = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${stack.commerceUrl}${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Json }
  }
  const credentials = { email: "admin@podium.example", password: "podium-admin" }
  const { body } = await ask("POST", "/auth/user/emailpass", credentials)
  return {
    api: (method: string, path: string, sent?: unknown) =>
      ask(method, path, sent, String(body.token)),
    /** The same without having signed in. */
    stranger: (method: string, path: string, sent?: unknown) => ask(method, path, sent),
  }
}
export type Admin = Awaited<ReturnType<typeof adminOf>>

/** Stripe's API as staff use it in Stripe's dashboard. */
export function stripeOf(stack: Stack): Stripe {
  const { hostname, port } = new URL(stack.stripeUrl)
  return new Stripe(stack.secrets.STRIPE_SECRET_KEY, {
    host: hostname,
    port,
    protocol: "http",
    telemetry: false,
  })
}

/** Comes back from Stripe's page, as the fan's browser does. */
export const settle = (store: Store, sessionId: string) =>
  store.api("POST", `/store/checkout-sessions/${sessionId}/settle`, {})

/** A card is held at once, a debit taken after days. */
export type Method = "card" | "sepa"

/** Pays on Stripe's page; a debit succeeds. */
export async function payBy(store: Store, { sessionId }: ReadyCart, method: Method) {
  const iban = "DE08370400440532013003"
  const how = method === "sepa" ? { method: "sepa_debit", iban } : {}
  const { session } = await store.stripe("POST", `sessions/${sessionId}/pay`, how)
  if (method === "card") return
  const { payment_intent: intent } = session as { payment_intent: string }
  await store.stripe("POST", `intents/${intent}/settle-delayed`, { result: "succeeded" })
}

/** Lets go of what is held for a payment, as staff do in Stripe's dashboard. */
export async function letGo(stack: Stack, { sessionId }: ReadyCart): Promise<void> {
  const stripe = stripeOf(stack)
  const session = await stripe.checkout.sessions.retrieve(sessionId)
  await stripe.paymentIntents.cancel(String(session.payment_intent))
}

export interface PaidOrder extends ReadyCart {
  orderId: string
  paymentId: string
  intentId: string
  /** What was captured, in smallest units. */
  amount: number
}

/** The payment of an order, once its money was taken. */
export function captured(store: Store, cart: ReadyCart): Promise<PaidOrder> {
  return vi.waitFor(async () => {
    const [row] = await store.query<Omit<PaidOrder, keyof ReadyCart>>(
      `select a.order_id as "orderId", p.id as "paymentId", a.payment_intent_id as "intentId", a.amount
       from stripe_checkout_attempt a join payment p on p.payment_session_id = a.payment_session_id
       where a.session_id = $1 and a.captured_at is not null`,
      [cart.sessionId],
    )
    if (!row) throw new Error(`${cart.sessionId} is not captured`)
    return { ...cart, ...row }
  }, PATIENCE)
}

/** An order that was paid at Stripe's page and captured. */
export async function paidOrder(store: Store, pay: Json = {}): Promise<PaidOrder> {
  const cart = await readyCart(store)
  await store.stripe("POST", `sessions/${cart.sessionId}/pay`, pay)
  await settle(store, cart.sessionId)
  return captured(store, cart)
}

/** What Medusa's books say of the refunds of a payment, in smallest units of euros, oldest first. */
export async function refundsOnBooks(store: Store, paymentId: string) {
  const rows = await store.query<{ id: string; amount: string; note: string | null }>(
    "select id, amount, note from refund where payment_id = $1 and deleted_at is null order by created_at",
    [paymentId],
  )
  return rows.map((row) => ({ ...row, amount: Math.round(Number(row.amount) * 100) }))
}

/** What Stripe says of them, oldest first. */
export async function refundsAtStripe(stripe: Stripe, intentId: string) {
  const { data } = await stripe.refunds.list({ payment_intent: intentId, limit: 100 })
  return data.reverse()
}

/** Titles in the staff's feed. */
export async function feed(store: Store): Promise<string[]> {
  const rows = await store.query<{ title: string }>(
    "select data->>'title' as title from notification where channel = 'feed' order by created_at",
  )
  return rows.map(({ title }) => title)
}

interface Delivery {
  type: string
  state: string
  attempts: number
}

/** Waits until every event of these types was taken; whatever was lost on purpose is left out. */
export function delivered(store: Store, type: RegExp): Promise<Delivery[]> {
  return vi.waitFor(async () => {
    const { deliveries } = (await store.stripe("GET", "state")) as unknown as {
      deliveries: Delivery[]
    }
    const meant = deliveries.filter((one) => type.test(one.type) && one.state !== "lost")
    const waiting = meant.filter(({ state }) => state !== "delivered")
    if (!meant.length || waiting.length) throw new Error(`not taken: ${JSON.stringify(waiting)}`)
    return meant
  }, PATIENCE)
}
