import { afterAll, beforeAll, expect, test, vi } from "vitest"
import pg from "pg"
import { startStack, type Stack } from "../../../local/stack"
import { PATIENCE } from "./orders"
import { shopper } from "./shopper"
import { filledCart, readyCart, storeOf, type Store } from "./store"

/** So few, and so short a queue, that two fans at Stripe's door keep all others out. */
const LIMITS = { CHECKOUT_CONNECTIONS: "2", CHECKOUT_QUEUE_SECONDS: "0.3" }
const RETRY_AFTER = "10"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("crowded", { storefront: true, commerce: LIMITS })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

const post = (path: string, body: unknown) => store.api("POST", path, body)
const press = (cartId: string) =>
  post(`/store/carts/${cartId}/checkout-session`, { locale: "fr-fr" })
const attemptsOf = (cartId: string) =>
  store.query("select id from stripe_checkout_attempt where cart_id = $1", [cartId])
const waiting = async () => {
  const rows = await store.query(
    `select 1 from pg_stat_activity where application_name = 'podium-cart-locks'
     and wait_event_type = 'Lock' and datname = current_database()`,
  )
  return rows.length
}

/** Two fans press pay and get no further until they are let on; until then all connections are taken. */
async function crowd() {
  const carts = [await filledCart(store), await filledCart(store)]
  const elsewhere = new pg.Client({ connectionString: stack.databaseUrl })
  await elsewhere.connect()
  for (const id of carts) {
    await elsewhere.query("select pg_advisory_lock(hashtextextended($1, 0))", [
      `stripe-checkout:${id}`,
    ])
  }
  const pressed = carts.map(press)
  await vi.waitFor(async () => expect(await waiting()).toBe(2), PATIENCE)
  return async () => {
    await elsewhere.end()
    return (await Promise.all(pressed)).map(({ status }) => status)
  }
}

test("who comes while all connections are taken is told to try again, and loses nothing", async () => {
  const cartId = await filledCart(store)
  const paying = await readyCart(store)
  const fan = shopper(stack, "fr-fr")
  const option = await fan.toDelivery()
  const letOn = await crowd()

  const refused = await press(cartId)
  expect([refused.status, refused.body.code]).toEqual([503, "checkout_busy"])
  expect(refused.headers.get("retry-after")).toBe(RETRY_AFTER)
  const changed = await post(`/store/carts/${cartId}`, { email: "other@fans.example" })
  expect([changed.status, changed.body.code]).toEqual([503, "checkout_busy"])
  expect(changed.headers.get("retry-after")).toBe(RETRY_AFTER)
  const settled = await post(`/store/checkout-sessions/${paying.sessionId}/settle`, {})
  expect([settled.status, settled.body]).toEqual([200, { outcome: { status: "processing" } }])

  const toldTo = await fan.pay(option)
  expect(toldTo).toBe("/fr-fr/checkout/delivery?problem=checkout_busy")
  const page = await fan.see(toldTo)
  expect(page).toContain("De très nombreux fans paient en ce moment.")
  expect(page).toContain(option) // the cart is there, and can be paid

  expect(await attemptsOf(cartId)).toEqual([])
  expect(await letOn()).toEqual([200, 200])

  expect((await press(cartId)).status).toBe(200)
  expect(await fan.pay(option)).toMatch(/\/c\/pay\/cs_/)
})
