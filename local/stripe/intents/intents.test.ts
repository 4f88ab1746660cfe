import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Bench, HOLD_CARD, refusal, sessionParams } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const intents = () => bench.stripe.paymentIntents
const UNEXPECTED = { statusCode: 400, code: "payment_intent_unexpected_state" }

describe("capture", () => {
  test("of more than was authorised is refused", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    const error = await refusal(intents().capture(intent.id, { amount_to_capture: 4501 }))
    expect(error).toMatchObject({ code: "amount_too_large", param: "amount_to_capture" })
    expect(error.payment_intent?.id).toBe(intent.id)
    expect((await intents().retrieve(intent.id)).status).toBe("requires_capture")
  })

  test("of a part releases the rest", async () => {
    const { session, intent } = await bench.paid(HOLD_CARD)
    const captured = await intents().capture(intent.id, { amount_to_capture: 3000 })
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 3000 })
    const { charge } = await bench.intentOf(session.id)
    expect(charge).toMatchObject({ amount: 4500, amount_captured: 3000, amount_refunded: 1500 })
    expect(charge.refunded).toBe(false)
    const over = bench.stripe.refunds.create({ payment_intent: intent.id, amount: 3001 })
    expect(await refusal(over)).toMatchObject({ param: "amount" })
    await bench.stripe.refunds.create({ payment_intent: intent.id })
    expect((await bench.intentOf(session.id)).charge.refunded).toBe(true)
  })

  test("twice is refused", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    await intents().capture(intent.id)
    expect(await refusal(intents().capture(intent.id))).toMatchObject(UNEXPECTED)
  })

  test("of an authorisation that has lapsed is refused: Stripe has cancelled it", async () => {
    const { intent, charge } = await bench.paid(HOLD_CARD)
    const hold = charge.payment_method_details!.card!.capture_before! - charge.created
    expect(hold).toBe(7 * 24 * 3600)
    await bench.control("POST", "/clock/advance", { seconds: hold })
    expect(await refusal(intents().capture(intent.id))).toMatchObject({
      ...UNEXPECTED,
      payment_intent: { status: "canceled", cancellation_reason: "automatic" },
    })
    const { data } = await bench.stripe.events.list({
      types: ["payment_intent.canceled", "charge.expired"],
    })
    const about = data.map(({ data: { object } }) => (object as { id: string }).id)
    expect(about).toEqual(expect.arrayContaining([intent.id, charge.id]))
    const { data: refunds } = await bench.stripe.refunds.list({ charge: charge.id })
    expect(refunds).toMatchObject([{ amount: 4500, reason: "expired_uncaptured_charge" }])
  })
})

describe("cancel", () => {
  test("gives a held amount back", async () => {
    const { intent, session } = await bench.paid(HOLD_CARD)
    const params = { cancellation_reason: "abandoned" } as const
    const canceled = await intents().cancel(intent.id, params)
    expect(canceled).toMatchObject({ status: "canceled", amount_capturable: 0, ...params })
    const { charge } = await bench.intentOf(session.id)
    expect(charge).toMatchObject({ captured: false, refunded: true, amount_refunded: 4500 })
  })

  test("of money already taken is refused", async () => {
    const { intent } = await bench.paid()
    expect(await refusal(intents().cancel(intent.id))).toMatchObject(UNEXPECTED)
  })

  test("while the fan can still pay is refused: the session has to be expired", async () => {
    const session = await bench.stripe.checkout.sessions.create(sessionParams())
    await bench.pay(session, { card: "4000000000000002" })
    const { intent } = await bench.intentOf(session.id)
    expect(await refusal(intents().cancel(intent.id))).toMatchObject(UNEXPECTED)
    await bench.stripe.checkout.sessions.expire(session.id)
    expect(await intents().retrieve(intent.id)).toMatchObject({ status: "canceled" })
  })

  test("for an unknown reason is refused", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    const cancel = intents().cancel(intent.id, { cancellation_reason: "bored" as "abandoned" })
    expect(await refusal(cancel)).toMatchObject({ param: "cancellation_reason" })
  })
})

test("metadata are merged, and unset by an empty value", async () => {
  const { intent } = await bench.paid({ payment_intent_data: { metadata: { a: "1", b: "2" } } })
  const updated = await intents().update(intent.id, { metadata: { b: "", c: "3" } })
  expect(updated.metadata).toEqual({ a: "1", c: "3" })
  expect((await intents().update(intent.id, { metadata: "" })).metadata).toEqual({})
})

test("an intent can be made, listed and is never less than the minimum", async () => {
  const made = await intents().create({ amount: 50, currency: "eur" })
  expect(made).toMatchObject({ status: "requires_payment_method", amount: 50 })
  const [latest] = (await intents().list({ limit: 1 })).data
  expect(latest?.id).toBe(made.id)
  const small = intents().create({ amount: 49, currency: "eur" })
  expect(await refusal(small)).toMatchObject({ code: "amount_too_small", param: "amount" })
  const unknown = intents().retrieve("pi_none")
  expect(await refusal(unknown)).toMatchObject({ statusCode: 404, code: "resource_missing" })
})
