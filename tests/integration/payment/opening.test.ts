import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { PATIENCE, stripeOf } from "./orders"
import { filledCart, readyCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("opening", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

const press = (cartId: string) =>
  store.api("POST", `/store/carts/${cartId}/checkout-session`, { locale: "fr-fr" })

/** From now on an attempt whose page is noted cannot be read again, as if the database went away just then. */
async function loseOpened() {
  await store.query(`create function lose_opened() returns trigger language plpgsql as
    'begin new.deleted_at = now(); return new; end'`)
  await store.query(`create trigger lose_opened before update on stripe_checkout_attempt for each row
    when (old.state = 'creating' and new.state = 'open') execute function lose_opened()`)
  return async (cartId: string) => {
    await store.query("drop function lose_opened cascade")
    await store.query("update stripe_checkout_attempt set deleted_at = null where cart_id = $1", [
      cartId,
    ])
  }
}

/** Half an hour passes for the attempts of a cart: quiet ones are asked for. */
const wait = (cartId: string) =>
  store.query(
    "update stripe_checkout_attempt set updated_at = now() - interval '30 minutes' where cart_id = $1",
    [cartId],
  )

test("a page whose opening broke off while Stripe could not close it is closed later", async () => {
  const cartId = await filledCart(store)
  const findAgain = await loseOpened()
  const path = "/v1/checkout/sessions/*/expire"
  await store.stripe("POST", "faults", { kind: "api", do: "error", method: "POST", path })
  expect((await press(cartId)).status).toBeGreaterThanOrEqual(400)
  await findAgain(cartId)
  const [lost] = await store.query<{ session_id: string }>(
    "select session_id from stripe_checkout_attempt where cart_id = $1",
    [cartId],
  )
  const page = () => stripeOf(stack).checkout.sessions.retrieve(lost?.session_id ?? "")
  expect((await page()).status).toBe("open")
  await store.stripe("DELETE", "faults")

  // The fan does not wait for that, and is shown another page.
  const { status, body } = await press(cartId)
  expect([status, body]).toEqual([200, { checkout_session: expect.any(Object) }])
  await wait(cartId)
  await vi.waitFor(async () => expect((await page()).status).toBe("expired"), PATIENCE)
  const { id } = body.checkout_session as { id: string }
  expect((await stripeOf(stack).checkout.sessions.retrieve(id)).status).toBe("open")
})

test("a page that has lost its payment session is closed, and another one opened", async () => {
  const { cartId, sessionId } = await readyCart(store)
  await store.query(
    `update payment_session set deleted_at = now() where data->>'checkout_session_id' = $1`,
    [sessionId],
  )
  const { body } = await press(cartId)
  const { id } = body.checkout_session as { id: string }
  expect(id).not.toBe(sessionId)
  const { checkout } = stripeOf(stack)
  const pages = [sessionId, id].map((page) => checkout.sessions.retrieve(page))
  expect((await Promise.all(pages)).map(({ status }) => status)).toEqual(["expired", "open"])
})
