import type Stripe from "stripe"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import {
  captured,
  delivered,
  feed,
  paidOrder,
  PATIENCE,
  refundsAtStripe,
  refundsOnBooks,
  settle,
  stripeOf,
} from "./orders"
import { account, readyCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
let stripe: Stripe
beforeAll(async () => {
  stack = await startStack("dashboard", { storefront: false })
  store = storeOf(stack)
  stripe = stripeOf(stack)
})
afterEach(() => store.stripe("DELETE", "faults"))
afterAll(() => stack?.stop())

const fault = (body: object) => store.stripe("POST", "faults", body)
const calm = () => store.stripe("DELETE", "faults")
const refundedEvents = { kind: "webhook", types: ["charge.refunded"] }

/** A cart whose delayed method has paid, while the shop heard nothing of it. */
async function paidUnheard() {
  const cart = await readyCart(store)
  await fault({ kind: "webhook", do: "lost", types: SESSION_EVENTS })
  const { session } = (await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {
    method: "sepa_debit",
    iban: "DE08370400440532013003",
  })) as { session: { payment_intent: string } }
  const intentId = session.payment_intent
  await store.stripe("POST", `intents/${intentId}/settle-delayed`, { result: "succeeded" })
  return { ...cart, intentId }
}
const SESSION_EVENTS = ["checkout.session.completed", "checkout.session.async_payment_succeeded"]

describe("a refund made in Stripe's dashboard", () => {
  test("is on Medusa's books once, however often Stripe tells of it", async () => {
    const order = await paidOrder(store)
    await fault({ ...refundedEvents, do: "doubled" })
    const made = await stripe.refunds.create({ payment_intent: order.intentId, amount: 250 })
    await vi.waitFor(async () => {
      expect(await refundsOnBooks(store, order.paymentId)).toMatchObject([
        { amount: 250, note: `Made at Stripe: ${made.id}` },
      ])
    }, PATIENCE)
    await calm()
    await delivered(store, /^charge\.refunded$/)
    const [booked, ...more] = await refundsOnBooks(store, order.paymentId)
    expect(more).toEqual([])
    const paid = await refundsAtStripe(stripe, order.intentId)
    expect(paid.map(({ metadata }) => metadata?.medusa_refund_id)).toEqual([booked?.id])
  })

  test("whose event is lost is noted with the next one", async () => {
    const order = await paidOrder(store)
    await fault({ ...refundedEvents, do: "lost", times: 1 })
    await stripe.refunds.create({ payment_intent: order.intentId, amount: 100 })
    expect(await refundsOnBooks(store, order.paymentId)).toEqual([])
    await stripe.refunds.create({ payment_intent: order.intentId, amount: 200 })
    await delivered(store, /^charge\.refunded$/)
    const amounts = (await refundsOnBooks(store, order.paymentId)).map(({ amount }) => amount)
    expect(amounts.toSorted((a, b) => a - b)).toEqual([100, 200])
  })

  test("before the order stands is on its books afterwards", async () => {
    const cart = await paidUnheard()
    await stripe.refunds.create({ payment_intent: cart.intentId, amount: 300 })
    const order = await captured(store, cart)
    await delivered(store, /^charge\.refunded$/)
    expect(await refundsOnBooks(store, order.paymentId)).toMatchObject([{ amount: 300 }])
    await calm()
  })

  test("of everything before the order stands ends it: nothing is sold for nothing", async () => {
    const cart = await paidUnheard()
    await fault({ ...refundedEvents, do: "lost" })
    await stripe.refunds.create({ payment_intent: cart.intentId })
    const { body } = await settle(store, cart.sessionId)
    expect(body).toMatchObject({ outcome: { status: "given_back" } })
    expect((await account(store, cart)).orders).toBe(0)
    expect(await refundsAtStripe(stripe, cart.intentId)).toHaveLength(1)
    await calm()
  })

  test("that was cancelled on its way is told to staff", async () => {
    const order = await paidOrder(store, { card: "4000000000007726" })
    const made = await stripe.refunds.create({ payment_intent: order.intentId, amount: 400 })
    await delivered(store, /^charge\.refunded$/)
    // Only the update is heard, as for a refund that is cancelled: Stripe sends no refund.failed then.
    await fault({ kind: "webhook", do: "lost", types: ["refund.failed"] })
    await store.stripe("POST", `refunds/${made.id}/fail`, {})
    await delivered(store, /^refund\.updated$/)
    expect((await feed(store)).filter((title) => title.includes("4 EUR"))).toHaveLength(1)
    await calm()
  })
})

describe("held money that staff let go in Stripe's dashboard", () => {
  test("ends the order that waited for it, and every event is taken in the end", async () => {
    const cart = await readyCart(store)
    await fault({ kind: "api", do: "error", path: "/v1/payment_intents/*/capture" })
    await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
    expect((await settle(store, cart.sessionId)).body).toMatchObject({
      outcome: { status: "order" },
    })
    const session = await stripe.checkout.sessions.retrieve(cart.sessionId)
    await stripe.paymentIntents.cancel(String(session.payment_intent))
    await calm()
    await vi.waitFor(async () => {
      expect(await account(store, cart)).toEqual({ orders: 0, reserved: 0, intent: "canceled" })
    }, PATIENCE)
    await delivered(store, /^(payment_intent\.canceled|charge\.refunded)$/)
  })
})
