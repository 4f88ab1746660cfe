import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest"
import { readLinks, readStock } from "../../faults/books"
import { startStack, type Stack } from "../../../local/stack"
import { noWebhooks } from "./kill"
import { PATIENCE, payBy, settle, type Method } from "./orders"
import { account, readyCart, storeOf, type ReadyCart, type Store } from "./store"

/** More than enough to be taken for hopeless, if counting alone said so. */
const MANY = 12

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("passing", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

/** No order comes to stand from now on, for a reason that nobody has told commerce of. Returns the end of it. */
async function breakCompletions() {
  await store.query(`create function break_completion() returns trigger language plpgsql as $$ begin
    raise exception 'out of order'; end $$`)
  await store.query(`create trigger break_completion before insert on stripe_checkout_completion
    for each row execute function break_completion()`)
  const mend = async () => {
    await store.query("drop function if exists break_completion cascade")
  }
  onTestFinished(mend)
  return mend
}

const SESSIONS = { kind: "api", method: "GET", path: "/v1/checkout/sessions/*" }

/** Asks for the order and stops halfway, with the attempt read and Stripe not heard yet. */
async function askHalfway(cart: ReadyCart) {
  await store.stripe("POST", "faults", { ...SESSIONS, do: "hold", times: 1 })
  const asked = settle(store, cart.sessionId)
  await vi.waitFor(async () => {
    const { held } = (await store.stripe("GET", "held")) as { held: unknown[] }
    expect(held).toHaveLength(1)
  }, PATIENCE)
  return async () => {
    await store.stripe("POST", "held/release", {})
    return (await asked).body
  }
}

/** Pays, and asks for the order again and again while none can come of it. */
async function payInVain(cart: ReadyCart, method: Method) {
  await payBy(store, cart, method)
  for (let asked = 0; asked < MANY; asked += 1) {
    expect((await settle(store, cart.sessionId)).body).toEqual({
      outcome: { status: "processing" },
    })
  }
}

/** What is held, or was taken, while there is no order; then what it is when it went back. */
const MONEY = {
  card: { waits: "requires_capture", back: "canceled" },
  sepa: { waits: "succeeded", back: "succeeded" },
} as const

describe.each(["card", "sepa"] as const)("paid by %s", (method) => {
  test("a fault that passes costs nobody the order, however often it is asked for meanwhile", async () => {
    const cart = await readyCart(store)
    const mend = await breakCompletions()
    await payInVain(cart, method)
    expect(await account(store, cart)).toMatchObject({ orders: 0, intent: MONEY[method].waits })
    await mend()
    await vi.waitFor(async () => {
      const { body } = await settle(store, cart.sessionId)
      expect(body).toMatchObject({ outcome: { status: "order" } })
      expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    }, PATIENCE)
    const [refunds] = await store.query("select count(*)::int as many from refund")
    expect(refunds).toEqual({ many: 0 })
  })

  test("what does not pass for ten minutes gives the money back", async () => {
    const cart = await readyCart(store)
    const mend = await breakCompletions()
    await payInVain(cart, method)
    // Whoever is at it just now knows the attempt as it was.
    const goOn = await askHalfway(cart)
    await store.query(
      "update stripe_checkout_attempt set paid_at = now() - interval '10 minutes' where cart_id = $1",
      [cart.cartId],
    )
    await goOn()
    await vi.waitFor(async () => {
      expect((await settle(store, cart.sessionId)).body).toMatchObject({
        outcome: { status: "given_back", reason: "not_completed" },
      })
      expect(await account(store, cart)).toEqual({
        orders: 0,
        reserved: 0,
        intent: MONEY[method].back,
      })
    }, PATIENCE)
    await mend()
    // The cart is the fan's as before: it can be changed, and paid again.
    const [line] = await store.query<{ id: string }>(
      "select id from cart_line_item where cart_id = $1 and deleted_at is null",
      [cart.cartId],
    )
    await store.must("POST", `/store/carts/${cart.cartId}/line-items/${line?.id}`, { quantity: 2 })
    const path = `/store/carts/${cart.cartId}/checkout-session`
    const { status, body } = await store.api("POST", path, { locale: "fr-fr" })
    expect(status).toBe(200)
    const again = { ...cart, sessionId: (body.checkout_session as { id: string }).id }
    await payBy(store, again, method)
    await vi.waitFor(async () => {
      const { body } = await settle(store, again.sessionId)
      expect(body).toMatchObject({ outcome: { status: "order" } })
      expect(await account(store, again)).toEqual({ orders: 1, reserved: 2, intent: "succeeded" })
    }, PATIENCE)
    const payments = await store.query(
      `select p.captured_at is not null as captured, p.canceled_at is not null as canceled, pc.status,
         pc.captured_amount::int = pc.amount::int as exact
       from order_payment_collection l join order_cart c on c.order_id = l.order_id
       join payment_collection pc on pc.id = l.payment_collection_id
       join payment p on p.payment_collection_id = pc.id
       where c.cart_id = $1 and l.deleted_at is null and c.deleted_at is null and p.deleted_at is null`,
      [cart.cartId],
    )
    expect(payments).toEqual([
      { captured: true, canceled: false, status: "completed", exact: true },
    ])
  })

  test("a fault of Stripe's just when Medusa asks whether it was paid costs nobody the order", async () => {
    const cart = await readyCart(store)
    await noWebhooks(store)
    await payBy(store, cart, method)
    const goOn = await askHalfway(cart)
    // This one is answered; the next question, and its repetition, are Medusa's.
    await store.stripe("POST", "faults", { ...SESSIONS, do: "error", status: 500, times: 2 })
    expect(await goOn()).toEqual({ outcome: { status: "processing" } })
    await store.stripe("DELETE", "faults")
    await vi.waitFor(async () => {
      const { body } = await settle(store, cart.sessionId)
      expect(body).toMatchObject({ outcome: { status: "order" } })
      expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    }, PATIENCE)
  })
})

/**
 * What the undo of a completion may leave when PostgreSQL goes away under it: Medusa writes an order's
 * links and its reservations apart from each other, and takes the order away whether or not these went.
 */
describe("an undone order costs nobody the next one", () => {
  const leftBehind = {
    "a link to its cart": `insert into order_cart (id, order_id, cart_id)
      values ('ordercart_' || $1, 'order_gone', $1)`,
    "a link to its payment": `insert into order_payment_collection (id, order_id, payment_collection_id)
      select 'ordpay_' || $1, 'order_gone', payment_collection_id from cart_payment_collection
      where cart_id = $1 and deleted_at is null`,
    "its reservation": `with kept as (insert into reservation_item
        (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity)
        select 'resitem_' || $1, 'ordli_gone', l.inventory_item_id, l.location_id, 1,
          '{"value": "1", "precision": 20}'
        from cart_line_item c
        join product_variant_inventory_item i on i.variant_id = c.variant_id
        join inventory_level l on l.inventory_item_id = i.inventory_item_id
        where c.cart_id = $1 limit 1 returning inventory_item_id, location_id)
      update inventory_level l set reserved_quantity = reserved_quantity + 1, raw_reserved_quantity =
          jsonb_build_object('value', (reserved_quantity + 1)::text, 'precision', 20)
        from kept where l.inventory_item_id = kept.inventory_item_id and l.location_id = kept.location_id`,
  }

  test.each(Object.entries(leftBehind))("%s", async (_what, lay) => {
    const cart = await readyCart(store)
    await noWebhooks(store)
    await payBy(store, cart, "card")
    await store.query(
      "update stripe_checkout_attempt set state = 'completing', paid_at = now() where cart_id = $1",
      [cart.cartId],
    )
    await store.query(lay, [cart.cartId])
    await vi.waitFor(async () => {
      const { body } = await settle(store, cart.sessionId)
      expect(body).toMatchObject({ outcome: { status: "order" } })
      expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    }, PATIENCE)
    expect(await readStock(store)).toEqual([])
    expect(await readLinks(store)).toEqual([])
  })
})

test("an order that another process took for one left behind is made anew", async () => {
  const cart = await readyCart(store)
  await noWebhooks(store)
  await payBy(store, cart, "card")
  await store.query(`create function lose_order() returns trigger language plpgsql as $$ begin
    delete from "order" where metadata->>'checkout_attempt' in
      (select id from stripe_checkout_attempt where cart_id = '${cart.cartId}');
    return new; end $$`)
  await store.query(`create trigger lose_order after insert on payment
    for each row execute function lose_order()`)
  const { body } = await settle(store, cart.sessionId)
  await store.query("drop function lose_order cascade")
  expect(body).toEqual({ outcome: { status: "processing" } })
  await vi.waitFor(async () => {
    const { body } = await settle(store, cart.sessionId)
    expect(body).toMatchObject({ outcome: { status: "order" } })
    expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
  }, PATIENCE)
  expect(await readStock(store)).toEqual([])
})
