import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, HOLD_CARD, refusal } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const refunds = () => bench.stripe.refunds

test("a payment is refunded in parts, never more than was taken", async () => {
  const { session, intent } = await bench.paid()
  const metadata = { medusa_refund_id: "ref_1" }
  const first = await refunds().create({ payment_intent: intent.id, amount: 1500, metadata })
  expect(first).toMatchObject({ amount: 1500, currency: "usd", status: "succeeded", metadata })
  expect((await bench.intentOf(session.id)).charge).toMatchObject({
    amount_refunded: 1500,
    refunded: false,
  })
  const over = await refusal(refunds().create({ payment_intent: intent.id, amount: 3001 }))
  expect(over.message).toContain("greater than unrefunded amount on charge")
  const rest = await refunds().create({ payment_intent: intent.id })
  expect(rest.amount).toBe(3000)
  const again = await refusal(refunds().create({ payment_intent: intent.id }))
  expect(again.code).toBe("charge_already_refunded")
  const listed = await refunds().list({ payment_intent: intent.id })
  expect(listed.data.map(({ id }) => id)).toEqual([rest.id, first.id])
})

test("a charge shows its refunds when asked", async () => {
  const { charge } = await bench.paid()
  expect(charge.refunds).toBeUndefined()
  const refund = await refunds().create({ charge: charge.id, reason: "duplicate" })
  const shown = await bench.stripe.charges.retrieve(charge.id, { expand: ["refunds"] })
  expect(shown.refunds?.data).toMatchObject([{ id: refund.id, reason: "duplicate" }])
})

test("held money is not refunded but cancelled", async () => {
  const { intent, charge } = await bench.paid(HOLD_CARD)
  const byIntent = await refusal(refunds().create({ payment_intent: intent.id }))
  expect(byIntent.code).toBe("payment_intent_unexpected_state")
  const byCharge = await refusal(refunds().create({ charge: charge.id }))
  expect(byCharge.code).toBe("charge_not_refundable")
})

test("refuses no amount, an amount of none, and an unknown payment", async () => {
  expect(await refusal(refunds().create({}))).toMatchObject({ code: "parameter_missing" })
  const { intent } = await bench.paid()
  const none = refunds().create({ payment_intent: intent.id, amount: 0 })
  expect(await refusal(none)).toMatchObject({ param: "amount" })
  const unknown = refunds().create({ payment_intent: "pi_none" })
  expect(await refusal(unknown)).toMatchObject({ code: "resource_missing", statusCode: 404 })
})

test("a refund is marked later, and listed with its mark", async () => {
  const { intent } = await bench.paid()
  const { id } = await refunds().create({ payment_intent: intent.id })
  await refunds().update(id, { metadata: { mark: "x" } })
  expect((await refunds().retrieve(id)).metadata).toEqual({ mark: "x" })
})

test("a refund of one test card fails later, and the money is the merchant's again", async () => {
  const { intent, charge } = await bench.paid({}, { card: "4000000000005126" })
  const refund = await refunds().create({ payment_intent: intent.id })
  expect(refund.status).toBe("succeeded")
  await bench.control("POST", "/clock/advance", { seconds: 5 })
  expect(await refunds().retrieve(refund.id)).toMatchObject({
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  })
  expect(await bench.stripe.charges.retrieve(charge.id)).toMatchObject({
    amount_refunded: 0,
    refunded: false,
  })
  const { data } = await bench.stripe.events.list({ type: "refund.failed" })
  expect((data[0]!.data.object as { id: string }).id).toBe(refund.id)
})

test("any refund can be made to fail, once", async () => {
  const { intent } = await bench.paid()
  const { id } = await refunds().create({ payment_intent: intent.id })
  await bench.control("POST", `/refunds/${id}/fail`, {})
  expect((await refunds().retrieve(id)).status).toBe("failed")
  await expect(bench.control("POST", `/refunds/${id}/fail`, {})).rejects.toThrow("409")
})

test("one test card, and every bank, is slow", async () => {
  const { intent } = await bench.paid({}, { card: "4000000000007726" })
  const refund = await refunds().create({ payment_intent: intent.id })
  expect(refund).toMatchObject({ status: "pending", pending_reason: "processing" })
  await bench.control("POST", "/clock/advance", { seconds: 5 })
  expect((await refunds().retrieve(refund.id)).status).toBe("succeeded")
})

test("three-decimal amounts come in tens", async () => {
  const { intent } = await bench.paid({}, {}, "kwd")
  const odd = refunds().create({ payment_intent: intent.id, amount: 1005 })
  expect(await refusal(odd)).toMatchObject({ code: "invalid_charge_amount", param: "amount" })
})
