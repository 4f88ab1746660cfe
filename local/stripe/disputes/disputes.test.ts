import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, HOLD_CARD, refusal } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

async function disputed(over: object = {}, card = "4000000000000259") {
  const { session, intent } = await bench.paid(over, { card })
  if (intent.status === "requires_capture") {
    await bench.control("POST", "/clock/advance", { seconds: 2 })
    expect((await bench.stripe.disputes.list({ payment_intent: intent.id })).data).toEqual([])
    await bench.stripe.paymentIntents.capture(intent.id)
  }
  await bench.control("POST", "/clock/advance", { seconds: 2 })
  const { data } = await bench.stripe.disputes.list({ payment_intent: intent.id })
  expect(data).toHaveLength(1)
  return { session, intent, dispute: data[0]! }
}

async function lastEvent(): Promise<string | undefined> {
  const { data } = await bench.stripe.events.list({ type: "charge.dispute.*", limit: 1 })
  return data[0]?.type
}

test("one test card pays and is then disputed, also when it was held first", async () => {
  for (const over of [{}, HOLD_CARD]) {
    const { dispute, session } = await disputed(over)
    expect(dispute).toMatchObject({ amount: 4500, reason: "fraudulent", status: "needs_response" })
    expect((await bench.intentOf(session.id)).charge.disputed).toBe(true)
  }
  const { data } = await bench.stripe.events.list({ type: "charge.dispute.created" })
  expect(data).toHaveLength(2)
})

test("what is disputed cannot be refunded, what was won can", async () => {
  const { intent, dispute } = await disputed()
  const refund = () => bench.stripe.refunds.create({ payment_intent: intent.id })
  expect(await refusal(refund())).toMatchObject({ code: "charge_disputed" })
  await bench.control("POST", `/disputes/${dispute.id}/close`, { result: "won" })
  expect(await lastEvent()).toBe("charge.dispute.closed")
  await expect(refund()).resolves.toMatchObject({ amount: 4500 })
})

test("a merchant who closes a dispute loses it, once", async () => {
  const { dispute } = await disputed({}, "4000000000002685")
  expect(dispute.reason).toBe("product_not_received")
  expect((await bench.stripe.disputes.close(dispute.id)).status).toBe("lost")
  const again = await refusal(bench.stripe.disputes.close(dispute.id))
  expect(again.code).toBe("status_transition_invalid")
})

test("evidence decides, by Stripe's own test words", async () => {
  const { dispute } = await disputed()
  const update = (uncategorized_text: string, submit: boolean) =>
    bench.stripe.disputes.update(dispute.id, { evidence: { uncategorized_text }, submit })
  expect(await update("a draft", false)).toMatchObject({
    status: "needs_response",
    evidence_details: { has_evidence: true, submission_count: 0 },
  })
  expect((await update("winning_evidence", true)).status).toBe("won")
  expect(await refusal(update("more", true))).toMatchObject({ param: "evidence" })
})
