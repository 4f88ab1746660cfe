import pg from "pg"
import type { Stack } from "../../../local/stack"

type Json = Record<string, unknown>

/** A fan's calls of the Store API, and the questions that only the tables answer. */
export function storeOf(stack: Stack) {
  const headers = {
    "Content-Type": "application/json",
    "x-publishable-api-key": stack.publishableKey,
  }
  const keys = new Map<string, string>()
  const keyFor = (path: string): Record<string, string> => {
    const key = keys.get(/\bcart_[0-9A-Z]{26}\b/.exec(decodeURIComponent(path))?.[0] ?? "")
    return key ? { "x-cart-key": key } : {}
  }
  const api = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${stack.commerceUrl}${path}`, {
      method,
      headers: { ...headers, ...keyFor(path) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = (text ? JSON.parse(text) : {}) as Json
    if (answer.cart_key) keys.set((answer.cart as { id: string }).id, String(answer.cart_key))
    return { status: response.status, headers: response.headers, body: answer }
  }
  const must = async (method: string, path: string, body?: unknown) => {
    const answer = await api(method, path, body)
    if (answer.status >= 300) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    return answer.body
  }
  const query = async <Row extends Json>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: stack.databaseUrl })
    await client.connect()
    try {
      return (await client.query(sql, values)).rows as Row[]
    } finally {
      await client.end()
    }
  }
  return { api, must, query, stripe: stripeOf(stack) }
}

const JSON_BODY = { "Content-Type": "application/json" }

/** The local Stripe's switches and its account of things. */
function stripeOf(stack: Stack) {
  return async (method: string, path: string, body?: unknown): Promise<Json> => {
    const response = await fetch(`${stack.stripeUrl}/_local/${path}`, {
      method,
      // Tests pause: a connection that is kept is closed at last, and just when it is used again.
      headers: { Connection: "close", ...(body !== undefined && JSON_BODY) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Json
  }
}
export type Store = ReturnType<typeof storeOf>

const ADDRESS = {
  first_name: "Maya",
  last_name: "Ortiz",
  address_1: "12 Main Street",
  postal_code: "75013",
  city: "Paris",
  country_code: "fr",
}

export interface ReadyCart {
  cartId: string
  sessionId: string
}

/** Whose cart it is, and what lies in it. */
export interface Wish {
  email?: string
  sku?: string
}

/** A cart in France that stands at Stripe's page, ready to be paid. */
export async function readyCart(store: Store, quantity = 1, wish: Wish = {}): Promise<ReadyCart> {
  const cartId = await filledCart(store, quantity, wish)
  const { checkout_session: page } = (await store.must(
    "POST",
    `/store/carts/${cartId}/checkout-session`,
    { locale: "fr-fr" },
  )) as { checkout_session: { id: string } }
  return { cartId, sessionId: page.id }
}

/** A cart with an address and a delivery, not yet at Stripe. */
export async function filledCart(
  store: Store,
  quantity = 1,
  { email = "fan@fans.example", sku = "LA-2028-STADIUM-MUG-CORAL" }: Wish = {},
): Promise<string> {
  const [region] = await store.query<{ id: string }>("select id from region where name = 'Europe'")
  const [variant] = await store.query<{ id: string }>(
    "select id from product_variant where sku = $1",
    [sku],
  )
  const { cart } = (await store.must("POST", "/store/carts", {
    region_id: region?.id,
    shipping_address: ADDRESS,
    metadata: { storefront_locale: "fr-fr" },
  })) as { cart: { id: string } }
  await store.must("POST", `/store/carts/${cart.id}`, { email })
  await store.must("POST", `/store/carts/${cart.id}/line-items`, {
    variant_id: variant?.id,
    quantity,
  })
  const { shipping_options: options } = (await store.must(
    "GET",
    `/store/shipping-options?cart_id=${cart.id}`,
  )) as { shipping_options: { id: string }[] }
  await store.must("POST", `/store/carts/${cart.id}/shipping-methods`, {
    option_id: options[0]?.id,
  })
  return cart.id
}

/** What became of a cart: orders that are not cancelled, and what Stripe holds or took for it. */
export async function account(store: Store, { cartId, sessionId }: ReadyCart) {
  const orders = await store.query(
    `select o.id from "order" o left join order_cart l on l.order_id = o.id
     where (l.cart_id = $1 or o.metadata->>'checkout_attempt' in
       (select id from stripe_checkout_attempt where cart_id = $1))
       and o.canceled_at is null and o.deleted_at is null group by o.id`,
    [cartId],
  )
  const reservations = await store.query<{ units: number }>(
    `select coalesce(sum(r.quantity), 0)::int as units from reservation_item r
     join order_line_item i on i.id = r.line_item_id
     join order_item oi on oi.item_id = i.id
     where oi.order_id = $1 and r.deleted_at is null`,
    [orders[0]?.id ?? ""],
  )
  const state = (await store.stripe("GET", "state")) as unknown as {
    sessions: { id: string; payment_intent: string | null }[]
    intents: { id: string; status: string; amount_received: number }[]
    charges: { payment_intent: string; amount_captured: number; amount_refunded: number }[]
  }
  const intentId = state.sessions.find(({ id }) => id === sessionId)?.payment_intent
  const intent = state.intents.find(({ id }) => id === intentId)
  return {
    orders: orders.length,
    reserved: reservations[0]?.units ?? 0,
    intent: intent?.status ?? "none",
  }
}
