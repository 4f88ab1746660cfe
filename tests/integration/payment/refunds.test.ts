import type Stripe from "stripe"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import {
  adminOf,
  delivered,
  feed,
  paidOrder,
  PATIENCE,
  refundsAtStripe,
  refundsOnBooks,
  stripeOf,
  type Admin,
  type PaidOrder,
} from "./orders"
import { storeOf, type Store } from "./store"

let stack: Stack
let store: Store
let admin: Admin
let stripe: Stripe
beforeAll(async () => {
  stack = await startStack("refunds", { storefront: false })
  store = storeOf(stack)
  admin = await adminOf(stack)
  stripe = stripeOf(stack)
})
afterEach(() => store.stripe("DELETE", "faults"))
afterAll(() => stack?.stop())

const refund = ({ paymentId }: PaidOrder, body: object = {}) =>
  admin.api("POST", `/admin/payments/${paymentId}/refund`, body)

/** Smallest units given back, as Medusa and as Stripe have it. */
async function givenBack(order: PaidOrder) {
  const sum = (rows: { amount: number }[]) => rows.reduce((total, { amount }) => total + amount, 0)
  const standing = (await refundsAtStripe(stripe, order.intentId)).filter(
    ({ status }) => status === "succeeded" || status === "pending",
  )
  return { books: sum(await refundsOnBooks(store, order.paymentId)), stripe: sum(standing) }
}

describe("a refund from the admin", () => {
  test("in part, then the rest, is paid so at Stripe and marked with Medusa's id", async () => {
    const order = await paidOrder(store)
    expect((await refund(order, { amount: 1.5 })).status).toBe(200)
    expect((await refund(order, { amount: order.amount / 100 - 1.5 })).status).toBe(200)
    const books = await refundsOnBooks(store, order.paymentId)
    const paid = await refundsAtStripe(stripe, order.intentId)
    expect(paid.map(({ amount }) => amount)).toEqual([150, order.amount - 150])
    expect(paid.map(({ metadata }) => metadata?.medusa_refund_id)).toEqual(
      books.map(({ id }) => id),
    )
    await delivered(store, /^charge\.refunded$/)
    expect(await givenBack(order)).toEqual({ books: order.amount, stripe: order.amount })
  })

  test("in full, asked for twice at once and once again, is paid once", async () => {
    const order = await paidOrder(store)
    const twice = await Promise.all([refund(order), refund(order)])
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect((await refund(order)).status).toBe(400)
    expect(await givenBack(order)).toEqual({ books: order.amount, stripe: order.amount })
  })

  test.each([0, -1, 100_000])("of %d is refused, and nothing is paid", async (amount) => {
    const order = await paidOrder(store)
    expect((await refund(order, { amount })).status).toBe(400)
    expect(await givenBack(order)).toEqual({ books: 0, stripe: 0 })
  })

  test("of an order that is cancelled is paid once", async () => {
    const order = await paidOrder(store)
    await refund(order, { amount: 2 })
    const cancel = () => admin.api("POST", `/admin/orders/${order.orderId}/cancel`, {})
    expect((await cancel()).status).toBe(200)
    await cancel()
    await delivered(store, /^charge\.refunded$/)
    expect(await givenBack(order)).toEqual({ books: order.amount, stripe: order.amount })
  })
})

describe("when Stripe says no or nothing", () => {
  test("a charge that is disputed cannot be refunded, and staff read why", async () => {
    const order = await paidOrder(store, { card: "4000000000000259" })
    await store.stripe("POST", "clock/advance", { seconds: 5 })
    const refused = await refund(order, { amount: 1 })
    expect([refused.status, refused.body.code]).toEqual([400, "charge_disputed"])
    expect(refused.body.message).toMatch(/charged back/)
    expect(await givenBack(order)).toEqual({ books: 0, stripe: 0 })
  })

  test("with Stripe down nothing is refunded, and it works afterwards", async () => {
    const order = await paidOrder(store)
    await store.stripe("POST", "faults", { kind: "api", do: "error", status: 503 })
    const refused = await refund(order, { amount: 1 })
    expect([refused.status, refused.body.code]).toEqual([500, "payment_unavailable"])
    expect(refused.body.message).toMatch(/Stripe/)
    await store.stripe("DELETE", "faults")
    expect(await givenBack(order)).toEqual({ books: 0, stripe: 0 })
    expect((await refund(order, { amount: 1 })).status).toBe(200)
    expect(await givenBack(order)).toEqual({ books: 100, stripe: 100 })
  })

  const lost = (more: object = {}) =>
    store.stripe("POST", "faults", {
      kind: "api",
      do: "drop",
      method: "POST",
      path: "/v1/refunds",
      phase: "after",
      ...more,
    })

  test("a refund whose answers are lost is found again and counts", async () => {
    const order = await paidOrder(store)
    await lost()
    expect((await refund(order, { amount: 3 })).status).toBe(200)
    await store.stripe("DELETE", "faults")
    expect(await givenBack(order)).toEqual({ books: 300, stripe: 300 })
  })

  test("a refund that Stripe paid behind our back is not paid again on the next try", async () => {
    const order = await paidOrder(store)
    await lost({ do: "hold", times: 1 })
    const first = refund(order, { amount: 3 })
    await vi.waitFor(async () => {
      const { held } = (await store.stripe("GET", "held")) as { held: unknown[] }
      expect(held).toHaveLength(1)
    }, PATIENCE)
    // Paid at Stripe; from here on we hear nothing of it.
    await store.stripe("POST", "faults", { kind: "api", do: "error", path: "/v1/refunds" })
    await store.stripe("POST", "held/release", { apply: false })
    expect((await first).status).toBe(500)
    expect(await givenBackLater()).toEqual({ books: 0, stripe: 300 })
    expect((await refund(order, { amount: 3 })).status).toBe(200)
    expect(await givenBack(order)).toEqual({ books: 300, stripe: 300 })

    async function givenBackLater() {
      await store.stripe("DELETE", "faults")
      return givenBack(order)
    }
  })

  test("a refund that fails is told to staff; what is paid instead takes its place", async () => {
    const order = await paidOrder(store, { card: "4000000000005126" })
    expect((await refund(order)).status).toBe(200)
    await store.stripe("POST", "clock/advance", { seconds: 10 })
    await delivered(store, /^refund\.failed$/)
    const failures = (await feed(store)).filter((title) => /refund of .* failed/i.test(title))
    expect(failures).toHaveLength(1)
    const [booked] = await refundsOnBooks(store, order.paymentId)

    await stripe.refunds.create({ payment_intent: order.intentId })
    await delivered(store, /^charge\.refunded$/)
    const paid = await refundsAtStripe(stripe, order.intentId)
    expect(paid.map(({ status }) => status)).toEqual(["failed", "succeeded"])
    expect(paid.map(({ metadata }) => metadata?.medusa_refund_id)).toEqual([booked?.id, booked?.id])
    expect(await refundsOnBooks(store, order.paymentId)).toHaveLength(1)
  })
})
