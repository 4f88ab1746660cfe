import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { comeBack, killAt, noWebhooks, PATIENCE } from "./kill"
import { letGo } from "./orders"
import { account, readyCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("killed", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

/** How often the shop's own books say that this payment was taken. */
async function timesCaptured(sessionId: string): Promise<number | undefined> {
  const [row] = await store.query<{ captured: number }>(
    `select count(*)::int as captured from payment p
     join payment_session s on s.id = p.payment_session_id
     where s.data->>'checkout_session_id' = $1 and p.captured_at is not null`,
    [sessionId],
  )
  return row?.captured
}

async function expectOneOrder(cart: { cartId: string; sessionId: string }) {
  await vi.waitFor(async () => {
    expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    expect(await timesCaptured(cart.sessionId)).toBe(1)
  }, PATIENCE)
}

describe("killed while Stripe is being asked", () => {
  for (const [step, method, path] of [
    ["before the payment is looked up", "GET", "/v1/checkout/sessions/*"],
    ["while the money is taken", "POST", "/v1/payment_intents/*/capture"],
  ] as const) {
    for (const phase of ["before", "after"] as const) {
      test(`${step}, ${phase} Stripe acted: exactly one order after the restart`, async () => {
        await noWebhooks(store)
        const cart = await readyCart(store)
        await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
        await store.stripe("POST", "faults", { kind: "api", do: "hold", method, path, phase })
        void comeBack(store, cart.sessionId)
        await vi.waitFor(async () => {
          const { held } = (await store.stripe("GET", "held")) as { held: unknown[] }
          expect(held.length).toBeGreaterThan(0)
        }, PATIENCE)
        await stack.killCommerce()
        await store.stripe("DELETE", "faults")
        await stack.startCommerce()
        void comeBack(store, cart.sessionId)
        await expectOneOrder(cart)
      })
    }
  }
})

describe("killed while a table is being written", () => {
  for (const table of [
    "order",
    "order_cart",
    "reservation_item",
    "cart",
    "payment",
    "stripe_checkout_completion",
  ]) {
    test(`${table}: exactly one order after the restart`, async () => {
      await noWebhooks(store)
      const cart = await readyCart(store)
      await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
      await killAt(stack, store, table, cart.sessionId)
      await stack.startCommerce()
      await expectOneOrder(cart) // nobody comes back: the reconciler finds it
    })
  }
})

test("killed in the middle, and the hold let go meanwhile: nothing of the order stays", async () => {
  await noWebhooks(store)
  const cart = await readyCart(store)
  await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
  await killAt(stack, store, "payment", cart.sessionId)
  await letGo(stack, cart)
  await stack.startCommerce()
  await vi.waitFor(async () => {
    expect(await account(store, cart)).toEqual({ orders: 0, reserved: 0, intent: "canceled" })
    const [row] = await store.query<{ state: string; units: number }>(
      `select a.state, (select coalesce(sum(r.quantity), 0)::int from reservation_item r
         join order_item i on i.item_id = r.line_item_id join "order" o on o.id = i.order_id
         where r.deleted_at is null and o.metadata->>'checkout_attempt' = a.id) as units
       from stripe_checkout_attempt a where a.session_id = $1`,
      [cart.sessionId],
    )
    expect(row).toEqual({ state: "given_back", units: 0 })
  }, PATIENCE)
})
