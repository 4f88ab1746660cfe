import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { Bench, HOLD_CARD, sessionParams } from "../testing/bench"

let bench: Bench
beforeEach(async () => void (bench = await Bench.start()))
afterEach(() => bench.stop())

interface State {
  [list: string]: { id?: string; status?: string | number | null; [more: string]: unknown }[]
}
const state = () => bench.control<State>("GET", "/state")

test("the state shows all there is", async () => {
  const { session, intent, charge } = await bench.paid()
  const options = { idempotencyKey: "refund-1" }
  await bench.stripe.refunds.create({ payment_intent: intent.id, amount: 100 }, options)
  const all = await state()
  expect(all.sessions).toMatchObject([{ id: session.id, status: "complete" }])
  expect(all.intents).toMatchObject([{ id: intent.id, status: "succeeded" }])
  expect(all.charges).toMatchObject([{ id: charge.id, amount_refunded: 100 }])
  expect(all.refunds).toMatchObject([{ amount: 100, asked: true }])
  expect(all.disputes).toEqual([])
  expect(all.events!.length).toBe(all.deliveries!.length)
  const refundCalls = all.requests!.filter(({ path }) => path === "/v1/refunds")
  expect(refundCalls).toMatchObject([
    { method: "POST", idempotency_key: "refund-1", status: 200, replayed: false },
  ])
})

test("no card number or security code is kept anywhere", async () => {
  await bench.paid({}, { card: "4000002500003155", cvc: "987" })
  const everything = JSON.stringify(await state())
  expect(everything).toContain("3155")
  expect(everything).not.toContain("4000002500003155")
  expect(everything).not.toMatch(/"cvc":\s*"987"/)
})

test("what a cancelled hold gave back is told apart from refunds that were asked for", async () => {
  const { intent } = await bench.paid(HOLD_CARD)
  await bench.stripe.paymentIntents.cancel(intent.id)
  expect((await state()).refunds).toMatchObject([{ amount: 4500, asked: false }])
})

describe("paying without a browser", () => {
  test("tells where the fan would be sent", async () => {
    const session = await bench.stripe.checkout.sessions.create(sessionParams())
    const { redirect_url, result } = await bench.pay(session)
    expect(result.kind).toBe("complete")
    expect(redirect_url).toBe(`http://127.0.0.1:9/thanks?session_id=${session.id}`)
  })

  test("finds the same faults as the form", async () => {
    const session = await bench.stripe.checkout.sessions.create(sessionParams())
    const answer = await bench.pay(session, { expiry: "01 / 20", cvc: "1" })
    expect(answer.result).toEqual({
      kind: "invalid",
      errors: { expiry: "expiry_past", cvc: "cvc_wrong" },
    })
    expect(answer).toMatchObject({ redirect_url: null, session: { status: "open" } })
  })
})

test.each([
  ["POST", "/sessions/cs_none/pay", {}, "404"],
  ["POST", "/intents/pi_none/settle-delayed", { result: "failed" }, "404"],
  ["POST", "/disputes/du_none/close", { result: "won" }, "404"],
  ["POST", "/refunds/re_none/fail", {}, "404"],
  ["DELETE", "/faults/none", undefined, "404"],
  ["POST", "/clock/advance", { seconds: -1 }, "400"],
  ["POST", "/clock/advance", {}, "400"],
  ["POST", "/faults", { kind: "webhook", do: "lost", colour: "red" }, "400"],
  ["POST", "/sessions/cs_none/pay", { method: "gold" }, "400"],
  ["PUT", "/state", {}, "404"],
])("%s %s %j is refused with %s", async (method, path, body, status) => {
  await expect(bench.control(method, path, body)).rejects.toThrow(status)
})

test("a payment that is over cannot be settled again, a closed dispute not closed", async () => {
  const { intent } = await bench.paid({}, { method: "sepa_debit" }, "eur")
  const settle = () =>
    bench.control("POST", `/intents/${intent.id}/settle-delayed`, { result: "succeeded" })
  await settle()
  await expect(settle()).rejects.toThrow("409")
  await bench.paid({}, { card: "4000000000000259" })
  await bench.control("POST", "/clock/advance", { seconds: 2 })
  const [dispute] = (await bench.stripe.disputes.list()).data
  const close = () => bench.control("POST", `/disputes/${dispute!.id}/close`, { result: "lost" })
  await close()
  await expect(close()).rejects.toThrow("409")
})

test("a reset lets held requests go and forgets faults and requests", async () => {
  await bench.paid()
  await bench.control("POST", "/faults", { kind: "api", do: "error", path: "/v1/refunds" })
  await bench.control("POST", "/reset", {})
  const all = await state()
  for (const list of Object.values(all)) expect(list).toEqual([])
})

test("advancing makes what exists older, not what comes", async () => {
  const before = await bench.stripe.checkout.sessions.create(sessionParams())
  await bench.control("POST", "/clock/advance", { seconds: 600 })
  const after = await bench.stripe.checkout.sessions.retrieve(before.id)
  expect(before.expires_at - after.expires_at).toBe(600)
  expect(after.expires_at - after.created).toBe(before.expires_at - before.created)
  const next = await bench.stripe.checkout.sessions.create(sessionParams())
  expect(next.created).toBeGreaterThanOrEqual(before.created)
})
