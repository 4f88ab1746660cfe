import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { account, filledCart, readyCart, storeOf, type ReadyCart, type Store } from "./store"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("settle", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

const PATIENCE = { timeout: 60_000, interval: 100 }
const settle = (sessionId: string) =>
  store.api("POST", `/store/checkout-sessions/${sessionId}/settle`, {})
const pay = (sessionId: string, body: Record<string, unknown> = {}) =>
  store.stripe("POST", `sessions/${sessionId}/pay`, body)

const MUG = "LA-2028-STADIUM-MUG-CORAL"

/** Takes all of the mug out of stock; the answer puts it back. */
async function sellOut() {
  const levels = await store.query<{ id: string; stocked_quantity: string }>(
    `select l.id, l.stocked_quantity from inventory_level l
     join inventory_item i on i.id = l.inventory_item_id where i.sku = $1`,
    [MUG],
  )
  const stockTo = (id: string, units: string) =>
    store.query(
      `update inventory_level set stocked_quantity = $2::numeric,
       raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
      [id, units],
    )
  for (const { id } of levels) await stockTo(id, "0")
  return async () => {
    for (const { id, stocked_quantity: units } of levels) await stockTo(id, String(units))
  }
}

const expectGivenBack = (cart: ReadyCart) =>
  vi.waitFor(async () => {
    const { body } = await settle(cart.sessionId)
    expect(body).toMatchObject({ outcome: { status: "given_back", reason: "items_unavailable" } })
    expect(await account(store, cart)).toMatchObject({ orders: 0, intent: "canceled" })
  }, PATIENCE)

describe("many ways home lead to one order", () => {
  test("the browser ten times over, beside doubled webhooks, thrice", async () => {
    for (let round = 0; round < 3; round += 1) {
      const cart = await readyCart(store)
      await store.stripe("POST", "faults", { kind: "webhook", do: "doubled" })
      await pay(cart.sessionId)
      await Promise.all(Array.from({ length: 10 }, () => settle(cart.sessionId)))
      await vi.waitFor(async () => {
        expect(await account(store, cart)).toEqual({
          orders: 1,
          reserved: 1,
          intent: "succeeded",
        })
      }, PATIENCE)
      await store.stripe("DELETE", "faults")
    }
  })

  test("a double click on Pay opens one page", async () => {
    const cartId = await filledCart(store)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        store.must("POST", `/store/carts/${cartId}/checkout-session`, { locale: "fr-fr" }),
      ),
    )
    const ids = answers.map(({ checkout_session: page }) => (page as { id: string }).id)
    expect(new Set(ids).size).toBe(1)
  })
})

describe("no order, no money", () => {
  test("stock that ran out after the page was opened: the hold is let go, the fan is told", async () => {
    const cart = await readyCart(store, 2)
    const putBack = await sellOut()
    await pay(cart.sessionId)
    await expectGivenBack(cart)
    await putBack()
  })

  test("and what Medusa did not undo of the order, as it does when its engine trips, is undone", async () => {
    const ordered = await readyCart(store)
    await pay(ordered.sessionId)
    await vi.waitFor(async () => {
      expect(await account(store, ordered)).toMatchObject({ orders: 1 })
    }, PATIENCE)
    await store.stripe("POST", "faults", { kind: "webhook", do: "lost" })
    const cart = await readyCart(store)
    const putBack = await sellOut()
    await pay(cart.sessionId)
    // As the step that makes an order leaves it: without a link, with the attempt's mark.
    await store.query(
      `insert into "order" select (jsonb_populate_record(o, jsonb_build_object('id', 'order_left',
         'created_at', now(), 'metadata', jsonb_build_object('checkout_attempt', a.id)))).*
       from "order" o join order_cart l on l.order_id = o.id and l.cart_id = $1,
         stripe_checkout_attempt a where a.cart_id = $2`,
      [ordered.cartId, cart.cartId],
    )
    expect(await account(store, cart)).toMatchObject({ orders: 1 })
    await expectGivenBack(cart)
    await store.stripe("DELETE", "faults")
    await putBack()
  })

  test("a delayed method that succeeds makes the order then, and not before", async () => {
    const cart = await readyCart(store)
    const paid = await pay(cart.sessionId, {
      method: "sepa_debit",
      iban: "DE08370400440532013003",
    })
    expect((await settle(cart.sessionId)).body).toEqual({ outcome: { status: "processing" } })
    const change = await store.api("POST", `/store/carts/${cart.cartId}`, { email: "b@x.example" })
    expect([change.status, change.body.code]).toEqual([409, "payment_in_progress"])
    const escaped = `/store/carts/%63${cart.cartId.slice(1)}`
    const spelt = await store.api("POST", escaped, { email: "b@x.example" })
    expect([spelt.status, spelt.body.code]).toEqual([409, "payment_in_progress"])
    const { payment_intent: intent } = paid.session as { payment_intent: string }
    await store.stripe("POST", `intents/${intent}/settle-delayed`, { result: "succeeded" })
    await vi.waitFor(async () => {
      expect(await account(store, cart)).toMatchObject({ orders: 1, intent: "succeeded" })
    }, PATIENCE)
  })

  test("while Stripe is down the cart stays as it is", async () => {
    const cartId = await filledCart(store)
    await store.stripe("POST", "faults", { kind: "api", do: "error", status: 503, path: "/v1/**" })
    const refused = await store.api("POST", `/store/carts/${cartId}/checkout-session`, {
      locale: "fr-fr",
    })
    expect([refused.status, refused.body.code]).toEqual([503, "payment_unavailable"])
    await store.stripe("DELETE", "faults")
    const again = await store.api("POST", `/store/carts/${cartId}/checkout-session`, {
      locale: "fr-fr",
    })
    expect(again.status).toBe(200)
  })
})

/** The first completion that is recorded from now on is lost at once. */
async function loseCompletion() {
  await store.query("create sequence lost_completions")
  await store.query(`create function lose_completion() returns trigger language plpgsql as $$ begin
    if nextval('lost_completions') = 1 then
      delete from stripe_checkout_completion where id = new.id;
      update stripe_checkout_attempt set order_id = null where cart_id = new.cart_id;
    end if;
    return null; end $$`)
  await store.query(`create trigger lose_completion after insert on stripe_checkout_completion
    for each row execute function lose_completion()`)
}

interface Mailed {
  subject: string
  to: { address: string }[]
}

test("an order that did not come to stand is not confirmed; the one made in its place is, once", async () => {
  const email = "confirmed-once@fans.example"
  const cart = await readyCart(store, 1, { email })
  await loseCompletion()
  await pay(cart.sessionId)
  await vi.waitFor(async () => {
    const { body } = await settle(cart.sessionId)
    expect(body).toMatchObject({ outcome: { status: "order" } })
  }, PATIENCE)
  const [lost] = await store.query<{ tries: string }>(
    "select last_value as tries from lost_completions",
  )
  expect(Number(lost?.tries)).toBe(2)
  const [order] = await store.query<{ display_id: number }>(
    `select o.display_id from "order" o join stripe_checkout_completion c on c.order_id = o.id
     where c.cart_id = $1 and o.deleted_at is null`,
    [cart.cartId],
  )
  await vi.waitFor(async () => {
    const mails = (await (await fetch(`${stack.mailUrl}/api/email`)).json()) as Mailed[]
    const own = mails.filter(({ to }) => to.some(({ address }) => address === email))
    expect(own.map(({ subject }) => /\d+/.exec(subject)?.[0])).toEqual([String(order?.display_id)])
  }, PATIENCE)
})

describe("doors", () => {
  test("a webhook without Stripe's signature is refused", async () => {
    const forged = await fetch(`${stack.commerceUrl}/hooks/stripe-checkout`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Stripe-Signature": "t=1,v1=00" },
      body: JSON.stringify({ id: "evt_1", type: "checkout.session.completed" }),
    })
    expect(forged.status).toBe(400)
  })

  test("sessions and carts of nobody are not found; a locale that is none is refused", async () => {
    expect((await settle("cs_test_nobody")).status).toBe(404)
    const nobody = await store.api("POST", "/store/carts/cart_nobody/checkout-session", {
      locale: "fr-fr",
    })
    expect(nobody.status).toBe(404)
    const cartId = await filledCart(store)
    const odd = await store.api("POST", `/store/carts/${cartId}/checkout-session`, {
      locale: "//evil.example",
    })
    expect(odd.status).toBe(400)
  })
})
