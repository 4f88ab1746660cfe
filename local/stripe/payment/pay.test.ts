import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Bench, HOLD_CARD, refusal, sessionParams, until } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const open = (over: object = {}, currency = "usd") =>
  bench.stripe.checkout.sessions.create(sessionParams(over, currency))
/** Types of the events about a session and what belongs to it, oldest first. */
async function story(ids: (string | null)[]): Promise<string[]> {
  const events = await bench.stripe.events.list({ limit: 100 })
  return (
    events.data
      .filter((event) => ids.includes((event.data.object as { id: string }).id))
      .map((event) => event.type)
      // Comes when the second is over, which may be now.
      .filter((type) => type !== "charge.updated")
      .reverse()
  )
}

test("a card pays at once", async () => {
  const metadata = { payment_session_id: "payses_1" }
  const { session, intent, charge } = await bench.paid({ payment_intent_data: { metadata } })
  expect(session).toMatchObject({
    status: "complete",
    payment_status: "paid",
    url: null,
    customer_details: { email: "fan@example.com", name: "Test Fan" },
  })
  expect(intent).toMatchObject({
    amount: 4500,
    amount_received: 4500,
    status: "succeeded",
    capture_method: "automatic_async",
    metadata,
  })
  expect(charge).toMatchObject({ captured: true, paid: true, status: "succeeded", metadata })
  expect(charge.payment_method_details?.card).toMatchObject({ brand: "visa", last4: "4242" })
  expect(await story([session.id, intent.id, charge.id])).toEqual([
    "payment_intent.created",
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.completed",
  ])
})

test("a held card waits for its capture, and the session is unpaid until then", async () => {
  const { session, intent, charge } = await bench.paid(HOLD_CARD)
  expect(session).toMatchObject({ status: "complete", payment_status: "unpaid" })
  expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 4500 })
  expect(charge).toMatchObject({ captured: false, amount_captured: 0 })
  await bench.stripe.paymentIntents.capture(intent.id)
  expect(await bench.intentOf(session.id)).toMatchObject({
    session: { payment_status: "paid" },
    intent: { status: "succeeded", amount_received: 4500 },
    charge: { captured: true, amount_captured: 4500, amount_refunded: 0 },
  })
  expect(await story([intent.id, charge.id])).toEqual([
    "payment_intent.created",
    "charge.succeeded",
    "payment_intent.amount_capturable_updated",
    "charge.captured",
    "payment_intent.succeeded",
  ])
})

test.each([
  ["4000000000000002", "card_declined", "generic_decline"],
  ["4000000000009995", "card_declined", "insufficient_funds"],
  ["4000000000000069", "expired_card", undefined],
  // Passes the check digit, but is no test card.
  ["4111111111111111", "card_declined", "test_mode_live_card"],
])("card %s is declined and the session stays open", async (card, code, decline_code) => {
  const session = await open()
  const { result } = await bench.pay(session, { card })
  expect(result).toMatchObject({ kind: "declined", code })
  expect(result.decline_code).toBe(decline_code)
  const after = await bench.intentOf(session.id)
  expect(after).toMatchObject({
    session: { status: "open", payment_status: "unpaid" },
    intent: { status: "requires_payment_method", last_payment_error: { code } },
    charge: { status: "failed", paid: false, failure_code: code },
  })
  // The next card pays the same intent.
  await bench.pay(session)
  const paid = await bench.intentOf(session.id)
  expect(paid.intent).toMatchObject({ id: after.intent.id, status: "succeeded" })
  expect(paid.intent.last_payment_error).toBeNull()
})

test("a 3-D Secure card pays after its step, or fails it", async () => {
  const session = await open()
  const failed = await bench.pay(session, { card: "4000002500003155", challenge: "fail" })
  expect(failed.result).toMatchObject({
    kind: "declined",
    code: "payment_intent_authentication_failure",
  })
  const paid = await bench.pay(session, { card: "4000000000003220" })
  expect(paid).toMatchObject({ result: { kind: "complete" }, session: { status: "complete" } })
  const { charge } = await bench.intentOf(session.id)
  expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe("authenticated")
})

test("nothing to pay completes without an intent", async () => {
  const [line] = sessionParams().line_items!
  const free = { ...line, price_data: { ...line!.price_data!, unit_amount: 0 } }
  const session = await open({ line_items: [free] })
  expect(session.payment_status).toBe("no_payment_required")
  await bench.pay(session)
  const after = await bench.stripe.checkout.sessions.retrieve(session.id)
  expect(after).toMatchObject({ status: "complete", payment_intent: null })
})

describe("a delayed method", () => {
  test.each([
    ["sepa_debit", "eur", { iban: "DE08370400440532013003" }, "processing"],
    ["us_bank_account", "usd", { account_number: "000222222227" }, "processing"],
    ["konbini", "jpy", { email: "fan@example.com" }, "requires_action"],
  ])("%s completes the session unpaid, then pays", async (method, currency, more, status) => {
    const { session, intent } = await bench.paid({}, { method, ...more }, currency)
    expect(session).toMatchObject({ status: "complete", payment_status: "unpaid" })
    expect(intent.status).toBe(status)
    await bench.control("POST", `/intents/${intent.id}/settle-delayed`, { result: "succeeded" })
    expect(await bench.intentOf(session.id)).toMatchObject({
      session: { payment_status: "paid" },
      intent: { status: "succeeded", amount_received: 4500 },
      charge: { status: "succeeded", captured: true },
    })
    const told = await story([session.id])
    expect(told).toEqual(["checkout.session.completed", "checkout.session.async_payment_succeeded"])
  })

  test("fails later by its test account, without any help", async () => {
    const pay = { method: "sepa_debit", iban: "DE62370400440532013001" }
    const { session, intent } = await bench.paid(
      { allowed_payment_method_types: ["sepa_debit"] },
      pay,
      "eur",
    )
    expect(intent.status).toBe("processing")
    await bench.control("POST", "/clock/advance", { seconds: 5 })
    const after = await bench.intentOf(session.id)
    expect(after).toMatchObject({
      session: { status: "complete", payment_status: "unpaid" },
      intent: { status: "requires_payment_method" },
      charge: { status: "failed", failure_code: "insufficient_funds" },
    })
    expect((await story([session.id])).at(-1)).toBe("checkout.session.async_payment_failed")
  })

  test("cannot be refunded, captured or cancelled while the money is on its way", async () => {
    const pay = { method: "sepa_debit", iban: "DE08370400440532013003" }
    const { intent } = await bench.paid(HOLD_CARD, pay, "eur")
    const unexpected = { code: "payment_intent_unexpected_state", statusCode: 400 }
    const { refunds, paymentIntents } = bench.stripe
    expect(await refusal(refunds.create({ payment_intent: intent.id }))).toMatchObject(unexpected)
    expect(await refusal(paymentIntents.capture(intent.id))).toMatchObject(unexpected)
    expect(await refusal(paymentIntents.cancel(intent.id))).toMatchObject(unexpected)
  })

  test("a voucher lapses when nobody pays it", async () => {
    const pay = { method: "konbini", email: "fill_never@example.com" }
    const { session, intent } = await bench.paid({}, pay, "jpy")
    await bench.control("POST", "/clock/advance", { seconds: 3 * 24 * 3600 + 1 })
    const after = await bench.stripe.paymentIntents.retrieve(intent.id)
    expect(after.last_payment_error?.code).toBe("payment_intent_payment_attempt_expired")
    expect((await story([session.id])).at(-1)).toBe("checkout.session.async_payment_failed")
  })
})

test("a paid session cannot be paid again", async () => {
  const { session } = await bench.paid()
  await expect(bench.pay(session)).rejects.toThrow("409")
})

test("the balance transaction of a charge comes a little later", async () => {
  const { charge } = await bench.paid()
  await bench.control("POST", "/clock/advance", { seconds: 1 })
  const later = await until(async () => {
    const { balance_transaction: id } = await bench.stripe.charges.retrieve(charge.id)
    return id
  })
  expect(later).toMatch(/^txn_/)
})
