import type Stripe from "stripe"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { delivered, feed, paidOrder, PATIENCE, stripeOf, type PaidOrder } from "./orders"
import { storeOf, type Store } from "./store"

let stack: Stack
let store: Store
let stripe: Stripe
beforeAll(async () => {
  stack = await startStack("disputes", { storefront: false })
  store = storeOf(stack)
  stripe = stripeOf(stack)
})
afterEach(() => store.stripe("DELETE", "faults"))
afterAll(() => stack?.stop())

const DISPUTED_CARD = { card: "4000000000000259" }
const DISPUTE_EVENTS = /^charge\.dispute\./

/** Lets the time pass after which the test card's holder disputes. */
async function disputed(order: PaidOrder): Promise<Stripe.Dispute> {
  await store.stripe("POST", "clock/advance", { seconds: 5 })
  const { data } = await stripe.disputes.list({ payment_intent: order.intentId })
  const [dispute] = data
  if (!dispute) throw new Error("nobody disputed")
  return dispute
}

interface Row extends Record<string, unknown> {
  id: string
  order_id: string
  payment_intent_id: string
  amount: number
  currency_code: string
  status: string
  reason: string
  evidence_due_at: Date
}
const rowsOf = (id: string) =>
  store.query<Row>("select * from stripe_checkout_dispute where id = $1", [id])

const statusBecomes = (id: string, status: string) =>
  vi.waitFor(async () => {
    expect((await rowsOf(id)).map((row) => row.status)).toEqual([status])
  }, PATIENCE)

describe("a dispute", () => {
  test("is noted with its order and deadline, and staff are told once", async () => {
    const order = await paidOrder(store, DISPUTED_CARD)
    await store.stripe("POST", "faults", { kind: "webhook", do: "doubled" })
    const dispute = await disputed(order)
    await delivered(store, DISPUTE_EVENTS)
    await store.stripe("DELETE", "faults")
    expect(await rowsOf(dispute.id)).toMatchObject([
      {
        order_id: order.orderId,
        payment_intent_id: order.intentId,
        amount: order.amount,
        currency_code: "eur",
        status: "needs_response",
        reason: "fraudulent",
        evidence_due_at: new Date((dispute.evidence_details.due_by ?? 0) * 1000),
      },
    ])
    const told = (await feed(store)).filter((title) => /Dispute over .*needs response/.test(title))
    expect(told).toHaveLength(1)
  })

  test("that staff answer is under review, then won", async () => {
    const dispute = await disputed(await paidOrder(store, DISPUTED_CARD))
    await statusBecomes(dispute.id, "needs_response")
    await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: "The parcel was signed for." },
    })
    await statusBecomes(dispute.id, "under_review")
    await store.stripe("POST", `disputes/${dispute.id}/close`, { result: "won" })
    await statusBecomes(dispute.id, "won")
  })

  test.each(["won", "lost"])(
    "that is %s is noted so, whatever the events' order",
    async (result) => {
      const order = await paidOrder(store, DISPUTED_CARD)
      await store.stripe("POST", "faults", { kind: "webhook", do: "reordered" })
      const dispute = await disputed(order)
      await store.stripe("POST", `disputes/${dispute.id}/close`, { result })
      await delivered(store, DISPUTE_EVENTS)
      await store.stripe("DELETE", "faults")
      expect(await rowsOf(dispute.id)).toMatchObject([{ status: result, order_id: order.orderId }])
    },
  )

  test("whose beginning was lost is noted by its end", async () => {
    const order = await paidOrder(store, DISPUTED_CARD)
    await store.stripe("POST", "faults", {
      kind: "webhook",
      do: "lost",
      types: ["charge.dispute.created", "charge.dispute.funds_withdrawn"],
    })
    const dispute = await disputed(order)
    await store.stripe("DELETE", "faults")
    await stripe.disputes.close(dispute.id)
    await statusBecomes(dispute.id, "lost")
  })
})
