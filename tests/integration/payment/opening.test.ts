import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { PATIENCE, stripeOf } from "./orders"
import { account, filledCart, readyCart, storeOf, type ReadyCart, type Store } from "./store"

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

describe("a page that could not be closed when its cart changed", () => {
  /** The fan changes the cart in another tab, while Stripe cannot close the page, and nobody comes back. */
  async function leftOpen() {
    const cart = await readyCart(store)
    const path = "/v1/checkout/sessions/*/expire"
    await store.stripe("POST", "faults", { kind: "api", do: "error", method: "POST", path })
    await store.must("POST", `/store/carts/${cart.cartId}`, { email: "other@fans.example" })
    await store.stripe("DELETE", "faults")
    return cart
  }

  /** Pays in the old tab; Stripe's word of it never comes. */
  async function payUnheard({ sessionId }: ReadyCart, how: Record<string, unknown> = {}) {
    await store.stripe("POST", "faults", { kind: "webhook", do: "lost" })
    const { session } = await store.stripe("POST", `sessions/${sessionId}/pay`, how)
    return (session as { payment_intent: string }).payment_intent
  }

  /** So long ago did the page end, and did anybody ask. */
  const ended = ({ cartId }: ReadyCart, ago: string) =>
    store.query(
      `update stripe_checkout_attempt set created_at = created_at - $2::interval,
         updated_at = now() - interval '30 minutes', expires_at = now() - $2::interval
       where cart_id = $1`,
      [cartId, ago],
    )
  const attemptOf = async ({ cartId }: ReadyCart) => {
    const [row] = await store.query<{ state: string; asked: boolean; closed: boolean }>(
      `select state, updated_at > now() - interval '5 minutes' as asked, url is null as closed
       from stripe_checkout_attempt where cart_id = $1`,
      [cartId],
    )
    return row
  }

  test("and is paid in its last minutes: the money goes back", async () => {
    const cart = await leftOpen()
    await payUnheard(cart)
    await ended(cart, "10 minutes")
    await vi.waitFor(async () => {
      expect(await account(store, cart)).toEqual({ orders: 0, reserved: 0, intent: "canceled" })
      expect(await attemptOf(cart)).toMatchObject({ state: "given_back" })
    }, PATIENCE)
    await store.stripe("DELETE", "faults")
  })

  test("and is paid by a bank's debit, which takes days: so does that money", async () => {
    const cart = await leftOpen()
    const iban = "DE08370400440532013003"
    const intent = await payUnheard(cart, { method: "sepa_debit", iban })
    await ended(cart, "13 days")
    await vi.waitFor(async () => {
      expect(await attemptOf(cart)).toEqual({ state: "superseded", asked: true, closed: false })
    }, PATIENCE)
    await store.stripe("POST", `intents/${intent}/settle-delayed`, { result: "succeeded" })
    await ended(cart, "13 days")
    await vi.waitFor(async () => {
      expect(await attemptOf(cart)).toMatchObject({ state: "given_back" })
      const { data } = await stripeOf(stack).refunds.list({ payment_intent: intent })
      expect(data).toHaveLength(1)
    }, PATIENCE)
    await store.stripe("DELETE", "faults")
  })

  test("is not asked for any more once Stripe says that nobody can pay, nor after its time", async () => {
    const [closed, failed, forgotten] = [await leftOpen(), await leftOpen(), await leftOpen()]
    await stripeOf(stack).checkout.sessions.expire(closed.sessionId)
    const iban = "DE08370400440532013003"
    const intent = await payUnheard(failed, { method: "sepa_debit", iban })
    await store.stripe("POST", `intents/${intent}/settle-delayed`, { result: "failed" })
    await ended(forgotten, "16 days")
    for (const cart of [closed, failed]) await ended(cart, "1 minute")
    const over = { state: "superseded", closed: true }
    await vi.waitFor(async () => {
      for (const cart of [closed, failed]) expect(await attemptOf(cart)).toMatchObject(over)
    }, PATIENCE)
    // They wait for the next round, beside one that is due in it.
    const last = await leftOpen()
    for (const cart of [closed, failed, last]) await ended(cart, "1 minute")
    await vi.waitFor(async () => {
      expect(await attemptOf(last)).toMatchObject({ asked: true })
    }, PATIENCE)
    for (const cart of [closed, failed]) {
      expect(await attemptOf(cart)).toEqual({ ...over, asked: false })
    }
    expect(await attemptOf(forgotten)).toMatchObject({ asked: false, closed: false })
    await store.stripe("DELETE", "faults")
  })
})
