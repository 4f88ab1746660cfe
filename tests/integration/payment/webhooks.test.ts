import Stripe from "stripe"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { delivered, PATIENCE, stripeOf } from "./orders"
import { account, readyCart, storeOf, type ReadyCart, type Store } from "./store"

let stack: Stack
let store: Store
let stripe: Stripe
beforeAll(async () => {
  stack = await startStack("webhooks", { storefront: false })
  store = storeOf(stack)
  stripe = stripeOf(stack)
})
afterEach(() => store.stripe("DELETE", "faults"))
afterAll(() => stack?.stop())

const MINUTE_S = 60

interface Posted {
  secret?: string
  /** Seconds since the epoch that the signature names. */
  timestamp?: number
  headers?: Record<string, string>
}

/** Posts as Stripe does; what is signed may differ from what Stripe would sign. */
async function post(payload: string, { secret, timestamp, headers }: Posted = {}) {
  const signature = stripe.webhooks.generateTestHeaderString({
    payload,
    secret: secret ?? stack.secrets.STRIPE_WEBHOOK_SECRET,
    timestamp: timestamp ?? Math.floor(Date.now() / 1000),
  })
  const response = await fetch(`${stack.commerceUrl}/hooks/stripe-checkout`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Stripe-Signature": signature, ...headers },
    body: payload,
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

let events = 0
const event = (over: object = {}) =>
  JSON.stringify({
    id: `evt_test_${(events += 1)}`,
    object: "event",
    api_version: Stripe.API_VERSION,
    type: "customer.created",
    data: { object: { id: "cus_1", object: "customer" } },
    ...over,
  })
const known = (id: string) =>
  store.query("select type from stripe_checkout_event where id = $1", [id])

async function expectOneOrder(cart: ReadyCart) {
  await vi.waitFor(async () => {
    expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
  }, PATIENCE)
}

describe("the door", () => {
  test("takes what Stripe signed, and again", async () => {
    const type = "checkout.session.expired"
    const payload = event({ id: "evt_once", type })
    expect((await post(payload)).status).toBe(200)
    expect((await post(payload)).status).toBe(200)
    expect(await known("evt_once")).toEqual([{ type }])
  })

  test("takes what does not matter here, and keeps nothing of it", async () => {
    expect((await post(event({ id: "evt_other" }))).status).toBe(200)
    expect(await known("evt_other")).toEqual([])
  })

  test.each<[string, () => Posted]>([
    ["signed with another secret", () => ({ secret: "whsec_other" })],
    ["signed too long ago", () => ({ timestamp: Math.floor(Date.now() / 1000) - 6 * MINUTE_S })],
    ["without a signature", () => ({ headers: { "Stripe-Signature": "" } })],
    ["with a broken signature", () => ({ headers: { "Stripe-Signature": "v1=,t=now" } })],
    ["that is said to be a form", () => ({ headers: { "Content-Type": "text/csv" } })],
  ])("refuses what is %s, and acts on nothing", async (_name, posted) => {
    const cart = await readyCart(store)
    const object = { id: cart.sessionId, object: "checkout.session", metadata: {} }
    const payload = event({
      id: "evt_forged",
      type: "checkout.session.completed",
      data: { object },
    })
    expect((await post(payload, posted())).status).toBe(400)
    expect(await known("evt_forged")).toEqual([])
  })

  test("refuses a body that was changed after it was signed", async () => {
    const signed = event({ id: "evt_changed" })
    const header = stripe.webhooks.generateTestHeaderString({
      payload: signed,
      secret: stack.secrets.STRIPE_WEBHOOK_SECRET,
    })
    const changed = signed.replace("customer.created", "charge.refunded")
    expect((await post(changed, { headers: { "Stripe-Signature": header } })).status).toBe(400)
  })

  test("takes a long cart's event, and refuses a body that no event has", async () => {
    const padded = (bytes: number) => event({ data: { object: { note: "x".repeat(bytes) } } })
    expect((await post(padded(300_000))).status).toBe(200)
    expect((await post(padded(2_000_000))).status).toBe(413)
  })

  test("asks for an event again that it could not act on", async () => {
    const object = { id: "ch_1", object: "charge", payment_intent: "pi_1" }
    const payload = event({ id: "evt_later", type: "charge.refunded", data: { object } })
    await store.stripe("POST", "faults", { kind: "api", do: "error", status: 503 })
    expect((await post(payload)).status).toBe(500)
    expect(await known("evt_later")).toEqual([])
    await store.stripe("DELETE", "faults")
  })

  test("lets an event of somebody else's payment go by", async () => {
    const object = { id: "cs_1", object: "checkout.session", metadata: { attempt_id: "schk_none" } }
    const payload = event({ type: "checkout.session.completed", data: { object } })
    expect((await post(payload)).status).toBe(200)
  })
})

describe("events on a bad road", () => {
  const faults = [
    ["doubled", { do: "doubled" }],
    ["late", { do: "late", ms: 1500 }],
    ["in the wrong order", { do: "reordered" }],
  ] as const
  test.each(faults)("%s still make one order, and all are taken", async (_name, fault) => {
    await store.stripe("POST", "faults", { kind: "webhook", ...fault })
    const cart = await readyCart(store)
    await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
    await expectOneOrder(cart)
    await store.stripe("DELETE", "faults")
    await delivered(store, /./)
    await expectOneOrder(cart)
  })

  test("lost altogether, they are not needed: the reconciler asks", async () => {
    await store.stripe("POST", "faults", { kind: "webhook", do: "lost" })
    const cart = await readyCart(store)
    await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
    // The reconciler asks of payments that have been quiet for five minutes.
    await store.query(
      "update stripe_checkout_attempt set updated_at = now() - interval '6 minutes' where cart_id = $1",
      [cart.cartId],
    )
    await expectOneOrder(cart)
    await store.stripe("DELETE", "faults")
    await store.stripe("POST", "webhooks/deliver", { include_lost: true })
    await delivered(store, /./)
    await expectOneOrder(cart)
  })
})
