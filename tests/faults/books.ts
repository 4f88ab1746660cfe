import type { Store } from "../integration/payment/store"
import { readStripe, type AtStripe } from "./stripe-books"

/** An order that lives, with amounts in smallest units of euros. */
export interface OrderBooks {
  id: string
  total: number
  captured: number
  /** What the order's own account of money says that was paid. */
  booked: number
  units: number
  reserved: number
  recorded: boolean
}

interface AttemptBooks {
  id: string
  cart_id: string
  state: string
  session_id: string | null
  payment_intent_id: string | null
  captured: boolean
  given_back: boolean | null
  /** Why it failed, or was given back. */
  reason: string | null
  tries: number
}

/** Everything that both sides know of one cart. */
export interface CartBooks extends AtStripe {
  cartId: string
  orders: OrderBooks[]
  attempts: AttemptBooks[]
  completions: number
}

const ORDERS = `
  select o.id, coalesce(l.cart_id, a.cart_id) as cart_id,
    round((s.totals->>'current_order_total')::numeric * 100)::int as total,
    (select coalesce(round(sum(c.amount) * 100), 0)::int from order_payment_collection pc
       join payment p on p.payment_collection_id = pc.payment_collection_id
       join capture c on c.payment_id = p.id and c.deleted_at is null
       where pc.order_id = o.id and pc.deleted_at is null and p.captured_at is not null) as captured,
    (select coalesce(round(sum(t.amount) * 100), 0)::int from order_transaction t
       where t.order_id = o.id and t.deleted_at is null) as booked,
    (select sum(i.quantity)::int from order_item i where i.order_id = o.id) as units,
    (select coalesce(sum(r.quantity), 0)::int from order_item i
       join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
       where i.order_id = o.id) as reserved,
    exists (select 1 from stripe_checkout_completion d where d.order_id = o.id) as recorded
  from "order" o
  left join order_cart l on l.order_id = o.id and l.deleted_at is null
  left join stripe_checkout_attempt a on a.id = o.metadata->>'checkout_attempt'
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where o.deleted_at is null and o.canceled_at is null
    and (l.cart_id = any($1) or a.cart_id = any($1))`
/** Of a page that was given up, and paid all the same, only what is owed back names the payment. */
const ATTEMPTS = `
  select a.id, a.cart_id, a.state, a.session_id,
    coalesce(a.payment_intent_id, g.payment_intent_id) as payment_intent_id,
    a.captured_at is not null as captured, coalesce(g.reason, a.reason) as reason, a.tries,
    case when g.id is not null then g.done_at is not null end as given_back
  from stripe_checkout_attempt a left join stripe_checkout_give_back g on g.attempt_id = a.id
  where a.cart_id = any($1) order by a.created_at`
const COMPLETIONS =
  "select cart_id, count(*)::int as many from stripe_checkout_completion where cart_id = any($1) group by 1"

/** The books of these carts. */
export async function readBooks(store: Store, cartIds: string[]): Promise<CartBooks[]> {
  const [orders, attempts, completions, stripe] = await Promise.all([
    store.query<{ cart_id: string } & OrderBooks & Record<string, unknown>>(ORDERS, [cartIds]),
    store.query<AttemptBooks & Record<string, unknown>>(ATTEMPTS, [cartIds]),
    store.query<{ cart_id: string; many: number }>(COMPLETIONS, [cartIds]),
    readStripe(store),
  ])
  return cartIds.map((cartId) => ({
    cartId,
    orders: orders.filter((order) => order.cart_id === cartId),
    attempts: attempts.filter((attempt) => attempt.cart_id === cartId),
    completions: completions.find((row) => row.cart_id === cartId)?.many ?? 0,
    ...stripe(cartId),
  }))
}

/** Reservations that no living order stands for, and stock whose sum of reservations is not theirs. */
export async function readStock(store: Store): Promise<string[]> {
  const orphans = await store.query<{ id: string }>(
    `select r.id from reservation_item r where r.deleted_at is null and not exists
       (select 1 from order_item i join "order" o on o.id = i.order_id
        where i.item_id = r.line_item_id and o.deleted_at is null and o.canceled_at is null)`,
  )
  const astray = await store.query<{ id: string; reserved: number; sum: number }>(
    `select l.id, l.reserved_quantity::int as reserved, coalesce(sum(r.quantity), 0)::int as sum
     from inventory_level l left join reservation_item r on r.deleted_at is null
       and r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
     where l.deleted_at is null group by l.id
     having l.reserved_quantity <> coalesce(sum(r.quantity), 0)
       or coalesce(sum(r.quantity), 0) > greatest(l.stocked_quantity, 0)`,
  )
  return [
    ...orphans.map(({ id }) => `reservation ${id} is nobody's`),
    ...astray.map(({ id, reserved, sum }) => `level ${id} says ${reserved} reserved, it is ${sum}`),
  ]
}

/** Links from carts and payments to orders that are not there. */
export async function readLinks(store: Store): Promise<string[]> {
  const links = await store.query<{ id: string }>(
    `select id from (select id, order_id, deleted_at from order_cart
       union all select id, order_id, deleted_at from order_payment_collection) l
     where deleted_at is null and not exists (select 1 from "order" o where o.id = l.order_id)`,
  )
  return links.map(({ id }) => `link ${id} leads to no order`)
}
