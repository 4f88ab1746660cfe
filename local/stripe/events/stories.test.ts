import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, HOLD_CARD, sessionParams } from "../testing/bench"

/** Which events a merchant hears of, and in which order they happened. */
let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

/** Types of what happened while `work` ran, oldest first; the balance has a time of its own. */
async function during(work: () => Promise<unknown>): Promise<string[]> {
  const [last] = (await bench.stripe.events.list({ limit: 1 })).data
  await work()
  const before = last ? { ending_before: last.id } : {}
  const { data } = await bench.stripe.events.list({ limit: 100, ...before })
  return data
    .map(({ type }) => type)
    .filter((type) => type !== "charge.updated")
    .reverse()
}

const advance = (seconds: number) => bench.control("POST", "/clock/advance", { seconds })
const sepa = (iban: string) => bench.paid({}, { method: "sepa_debit", iban }, "eur")

test("a session that is only made says nothing", async () => {
  expect(await during(() => bench.stripe.checkout.sessions.create(sessionParams()))).toEqual([])
})

test("a declined card", async () => {
  const session = await bench.stripe.checkout.sessions.create(sessionParams())
  expect(await during(() => bench.pay(session, { card: "4000000000000002" }))).toEqual([
    "payment_intent.created",
    "charge.failed",
    "payment_intent.payment_failed",
  ])
  expect(await during(() => bench.stripe.checkout.sessions.expire(session.id))).toEqual([
    "payment_intent.canceled",
    "checkout.session.expired",
  ])
})

test("a card with a 3-D Secure step", async () => {
  expect(await during(() => bench.paid({}, { card: "4000002500003155" }))).toEqual([
    "payment_intent.created",
    "payment_intent.requires_action",
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.completed",
  ])
})

test("a hold that is cancelled", async () => {
  const { intent } = await bench.paid(HOLD_CARD)
  expect(await during(() => bench.stripe.paymentIntents.cancel(intent.id))).toEqual([
    "charge.refunded",
    "payment_intent.canceled",
  ])
})

test("a hold that lapses", async () => {
  await bench.paid(HOLD_CARD)
  const told = await during(() => advance(7 * 24 * 3600))
  expect(told).toEqual(expect.arrayContaining(["charge.expired", "payment_intent.canceled"]))
})

test("a debit that is paid, and one that fails", async () => {
  const paid = sepa("DE08370400440532013003")
  const failed = sepa("DE78370400440532013004")
  const under_way = await during(() => Promise.all([paid, failed]))
  expect(under_way.filter((type) => type === "payment_intent.processing")).toHaveLength(2)
  expect(under_way.filter((type) => type === "charge.pending")).toHaveLength(2)
  expect(await during(() => advance(180))).toEqual([
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.async_payment_succeeded",
    "charge.failed",
    "payment_intent.payment_failed",
    "checkout.session.async_payment_failed",
  ])
})

test("a voucher", async () => {
  const { intent } = await bench.paid({}, { method: "konbini" }, "jpy")
  const settle = (result: string) =>
    bench.control("POST", `/intents/${intent.id}/settle-delayed`, { result })
  // An unpaid voucher never becomes a charge.
  expect(await during(() => settle("failed"))).toEqual([
    "payment_intent.payment_failed",
    "checkout.session.async_payment_failed",
  ])
})

test("a voucher that the merchant cancels", async () => {
  const { intent } = await bench.paid({}, { method: "konbini" }, "jpy")
  expect(await during(() => bench.stripe.paymentIntents.cancel(intent.id))).toEqual([
    "payment_intent.canceled",
    "checkout.session.async_payment_failed",
  ])
  expect(await during(() => advance(200))).not.toContain("payment_intent.succeeded")
})

test("a refund, one that is marked, one that fails", async () => {
  const { intent } = await bench.paid({}, { card: "4000000000005126" })
  let id = ""
  const refund = async () => {
    id = (await bench.stripe.refunds.create({ payment_intent: intent.id, amount: 100 })).id
  }
  expect(await during(refund)).toEqual(["refund.created", "charge.refunded"])
  const mark = () => bench.stripe.refunds.update(id, { metadata: { mark: "x" } })
  expect(await during(mark)).toEqual(["refund.updated"])
  expect(await during(() => advance(5))).toEqual([
    "refund.failed",
    "refund.updated",
    "charge.refund.updated",
  ])
})

test("a dispute that is won", async () => {
  const { intent } = await bench.paid({}, { card: "4000000000000259" })
  expect(await during(() => advance(2))).toEqual([
    "charge.dispute.created",
    "charge.dispute.funds_withdrawn",
  ])
  const [dispute] = (await bench.stripe.disputes.list({ payment_intent: intent.id })).data
  const win = () => bench.control("POST", `/disputes/${dispute!.id}/close`, { result: "won" })
  expect(await during(win)).toEqual(["charge.dispute.funds_reinstated", "charge.dispute.closed"])
})

test("an event keeps its object as it was then", async () => {
  const { session, intent } = await bench.paid(HOLD_CARD)
  await bench.stripe.paymentIntents.capture(intent.id)
  const { data } = await bench.stripe.events.list({ type: "checkout.session.completed" })
  const event = data.find(({ data: { object } }) => (object as { id: string }).id === session.id)
  expect(event!.data.object).toMatchObject({ payment_status: "unpaid", status: "complete" })
  const { session: now } = await bench.intentOf(session.id)
  expect(now.payment_status).toBe("paid")
})
