import type Stripe from "stripe"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { adminOf, paidOrder, PATIENCE, settle, stripeOf, type Admin } from "./orders"
import { account, filledCart, readyCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
let admin: Admin
let stripe: Stripe
beforeAll(async () => {
  stack = await startStack("admin", { storefront: false })
  store = storeOf(stack)
  admin = await adminOf(stack)
  stripe = stripeOf(stack)
})
afterEach(() => store.stripe("DELETE", "faults"))
afterAll(() => stack?.stop())

const ROOT = "/admin/stripe-checkout"
type Row = Record<string, unknown>

/** A list of the Admin API, which has to answer. */
async function list(path: string) {
  const { status, body } = await admin.api("GET", `${ROOT}/${path}`)
  expect(status).toBe(200)
  return body as { count: number } & Record<string, Row[]>
}
const retry = (give_back_id: unknown) => admin.api("POST", `${ROOT}/retries`, { give_back_id })

/** How often Stripe was asked to let go of a payment. */
async function cancelCalls(intentId: string): Promise<number> {
  const { requests } = (await store.stripe("GET", "state")) as { requests: { path: string }[] }
  return requests.filter(({ path }) => path === `/v1/payment_intents/${intentId}/cancel`).length
}

/** A payment whose cart was changed behind its back, so that the money goes back; Stripe refuses. */
async function owed() {
  const cart = await readyCart(store)
  await store.stripe("POST", "faults", {
    kind: "api",
    do: "error",
    path: "/v1/payment_intents/*/cancel",
  })
  await store.query("update cart set email = 'else@fans.example' where id = $1", [cart.cartId])
  await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
  await vi.waitFor(async () => {
    const { body } = await settle(store, cart.sessionId)
    expect(body).toMatchObject({ outcome: { status: "given_back", reason: "cart_changed" } })
  }, PATIENCE)
  const [debt] = await store.query<{ id: string; payment_intent_id: string }>(
    `select g.id, g.payment_intent_id from stripe_checkout_give_back g
     join stripe_checkout_attempt a on a.id = g.attempt_id where a.cart_id = $1`,
    [cart.cartId],
  )
  if (!debt) throw new Error("nothing is owed")
  return { ...cart, id: debt.id, intentId: debt.payment_intent_id }
}

describe("the door", () => {
  test.each([
    ["GET", "payments?order_id=order_1"],
    ["GET", "give-backs"],
    ["GET", "disputes"],
    ["GET", "attempts"],
    ["POST", "retries"],
  ])("%s %s is for staff alone", async (method, path) => {
    const body = method === "POST" ? { give_back_id: "sgbk_1" } : undefined
    expect((await admin.stranger(method, `${ROOT}/${path}`, body)).status).toBe(401)
  })

  test.each([
    "payments",
    "payments?order_id=",
    "give-backs?limit=101",
    "give-backs?limit=0",
    "give-backs?offset=-1",
    "disputes?limit=1.5",
    "disputes?status=lost",
    "attempts?status=stuck&fields=fingerprint",
    "attempts?offset=100001",
  ])("refuses %s", async (path) => {
    expect((await admin.api("GET", `${ROOT}/${path}`)).status).toBe(400)
  })

  test.each([{}, { give_back_id: "" }, { give_back_id: ["a"] }, { give_back_id: "a", amount: 1 }])(
    "refuses to try %j again",
    async (body) => {
      expect((await admin.api("POST", `${ROOT}/retries`, body)).status).toBe(400)
    },
  )
})

describe("of an order", () => {
  test("all tries to pay it are shown, with the money in major units", async () => {
    const cartId = await filledCart(store)
    const start = { locale: "fr-fr" }
    await store.must("POST", `/store/carts/${cartId}/checkout-session`, start)
    await store.must("POST", `/store/carts/${cartId}`, { email: "new@fans.example" })
    const { checkout_session: page } = (await store.must(
      "POST",
      `/store/carts/${cartId}/checkout-session`,
      start,
    )) as { checkout_session: { id: string } }
    await store.stripe("POST", `sessions/${page.id}/pay`, {})
    const { body } = await settle(store, page.id)
    const { order_id: orderId } = body.outcome as { order_id: string }

    const { attempts, give_backs, disputes, mode } = await list(`payments?order_id=${orderId}`)
    expect(attempts?.map(({ state }) => state)).toEqual(["ordered", "superseded"])
    expect([give_backs, disputes, mode]).toEqual([[], [], "local"])
    const [paid] = attempts ?? []
    const intent = await stripe.paymentIntents.retrieve(String(paid?.payment_intent_id))
    expect(Number(paid?.amount) * 100).toBeCloseTo(intent.amount, 6)
    expect(paid).toMatchObject({ currency_code: "eur", stuck: null, stripe_url: null })
    expect(paid?.captured_at).not.toBeNull()
    expect(paid).not.toHaveProperty("fingerprint")
  })

  test("nothing is shown of one that was not paid here", async () => {
    expect(await list("payments?order_id=order_none")).toMatchObject({
      attempts: [],
      give_backs: [],
      disputes: [],
    })
  })
})

describe("money that cannot be given back", () => {
  test("shows why, and goes back when a person tries again; once", async () => {
    const debt = await owed()
    for (const tries of [2, 3]) {
      const { status, body } = await retry(debt.id)
      expect(status).toBe(200)
      expect(body.give_back).toMatchObject({ tries, done_at: null, outcome: null })
    }
    const failing = (await list("give-backs")).give_backs?.find(({ id }) => id === debt.id)
    expect(failing).toMatchObject({
      cart_id: debt.cartId,
      failing: true,
      reason: "cart_changed",
      currency_code: "eur",
      payment_intent_id: debt.intentId,
      last_error: expect.stringMatching(/./) as string,
    })

    await store.stripe("DELETE", "faults")
    const before = await cancelCalls(debt.intentId)
    const answers = await Promise.all([retry(debt.id), retry(debt.id), retry(debt.id)])
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(body.give_back).toMatchObject({ outcome: "canceled", last_error: null })
    }
    expect((await retry(debt.id)).body.give_back).toMatchObject({ outcome: "canceled" })
    expect((await cancelCalls(debt.intentId)) - before).toBe(1)
    expect(await account(store, debt)).toMatchObject({ orders: 0, intent: "canceled" })
    const ids = async (status: string) =>
      (await list(`give-backs?status=${status}&limit=100`)).give_backs?.map(({ id }) => id)
    expect(await ids("failing")).not.toContain(debt.id)
    expect(await ids("done")).toContain(debt.id)
  })

  test("is listed a page at a time, the oldest first", async () => {
    const debts = [await owed(), await owed(), await owed()]
    await store.query(
      "update stripe_checkout_give_back set tries = 5, next_try_at = now() + interval '1 hour' where id = any($1)",
      [debts.map(({ id }) => id)],
    )
    const first = await list("give-backs?limit=2")
    const second = await list("give-backs?limit=2&offset=2")
    expect([first.count, second.count]).toEqual([3, 3])
    const shown = [...(first.give_backs ?? []), ...(second.give_backs ?? [])]
    expect(shown.map(({ id }) => id)).toEqual(debts.map(({ id }) => id))
  })

  test("that nobody knows of is not found", async () => {
    expect((await retry("sgbk_none")).status).toBe(404)
  })
})

describe("disputes", () => {
  test("wait for an answer by their deadline, are open, then closed", async () => {
    const order = await paidOrder(store, { card: "4000000000000259" })
    await store.stripe("POST", "clock/advance", { seconds: 5 })
    const find = async (status: string) =>
      (await list(`disputes?status=${status}`)).disputes?.find(
        ({ order_id: id }) => id === order.orderId,
      )
    const dispute = await vi.waitFor(async () => {
      const found = await find("unanswered")
      if (!found) throw new Error("not yet")
      return found
    }, PATIENCE)
    expect(dispute).toMatchObject({ open: true, reason: "fraudulent", currency_code: "eur" })
    expect(new Date(String(dispute.evidence_due_at)).getTime()).toBeGreaterThan(Date.now())
    const { disputes } = await list(`payments?order_id=${order.orderId}`)
    expect(disputes?.map(({ id }) => id)).toEqual([dispute.id])

    await stripe.disputes.update(String(dispute.id), {
      evidence: { uncategorized_text: "The parcel was signed for." },
    })
    await vi.waitFor(async () => {
      expect(await find("unanswered")).toBeUndefined()
      expect(await find("open")).toMatchObject({ status: "under_review", open: true })
    }, PATIENCE)
    await store.stripe("POST", `disputes/${String(dispute.id)}/close`, { result: "lost" })
    await vi.waitFor(async () => {
      expect(await find("open")).toBeUndefined()
      expect(await find("closed")).toMatchObject({ status: "lost", open: false })
    }, PATIENCE)
  })
})

test("a payment that is not captured for long is stuck, until it is", async () => {
  await store.stripe("POST", "faults", {
    kind: "api",
    do: "error",
    path: "/v1/payment_intents/*/capture",
  })
  const cart = await readyCart(store)
  await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
  await settle(store, cart.sessionId)
  const find = async () =>
    (await list("attempts")).attempts?.find(({ cart_id: id }) => id === cart.cartId)
  expect(await find()).toBeUndefined()
  await store.query(
    "update stripe_checkout_attempt set paid_at = now() - interval '11 minutes' where cart_id = $1",
    [cart.cartId],
  )
  expect(await find()).toMatchObject({ state: "ordered", stuck: "not_captured" })
  await store.stripe("DELETE", "faults")
  await vi.waitFor(async () => expect(await find()).toBeUndefined(), PATIENCE)
})

test("a page that was given up and never heard to be over is stuck after fifteen days", async () => {
  const cart = await readyCart(store)
  const age = (days: number) =>
    store.query(
      `update stripe_checkout_attempt set state = 'superseded',
         expires_at = now() - make_interval(days => $2) where cart_id = $1`,
      [cart.cartId, days],
    )
  const find = async () =>
    (await list("attempts")).attempts?.find(({ cart_id: id }) => id === cart.cartId)
  await age(14)
  expect(await find()).toBeUndefined()
  await age(15)
  expect(await find()).toMatchObject({ state: "superseded", stuck: "not_settled" })
  await store.query("update stripe_checkout_attempt set url = null where cart_id = $1", [
    cart.cartId,
  ])
  expect(await find()).toBeUndefined()
})
