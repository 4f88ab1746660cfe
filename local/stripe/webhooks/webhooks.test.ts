import fc from "fast-check"
import Stripe from "stripe"
import { afterEach, beforeEach, expect, test } from "vitest"
import { Bench, refusal, until } from "../testing/bench"
import type { Delivery } from "../state/tables"
import { signatureHeader } from "./signature"

let bench: Bench
beforeEach(async () => void (bench = await Bench.start()))
afterEach(() => bench.stop())

const CARD_STORY = [
  "charge.succeeded",
  "checkout.session.completed",
  "payment_intent.created",
  "payment_intent.succeeded",
]
const fault = (over: object) => bench.control("POST", "/faults", { kind: "webhook", ...over })
const completed = { types: ["checkout.session.completed"] }
const deliveries = async (type: string) =>
  (await bench.control<{ deliveries: Delivery[] }>("GET", "/state")).deliveries.filter(
    (delivery) => delivery.type === type,
  )
const arrived = (type: string, times = 1) =>
  until(() => bench.hooks.types().filter((each) => each === type).length >= times)

test("a signature is the one that the client itself would make", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 1, max: 2 ** 31 }),
      (payload, timestamp) => {
        const secret = "whsec_x"
        const made = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
        expect(signatureHeader(payload, secret, timestamp)).toBe(made)
      },
    ),
  )
})

test("events arrive signed, in the version that the client pins", async () => {
  const { session } = await bench.paid()
  await until(() => bench.hooks.events.length >= 4)
  expect([...bench.hooks.types()].sort().slice(0, 4)).toEqual(
    expect.arrayContaining(CARD_STORY.slice(0, 3)),
  )
  const event = bench.hooks.events.find(({ type }) => type === "checkout.session.completed")!
  expect(event).toMatchObject({
    api_version: "2026-10-28.endive",
    livemode: false,
    pending_webhooks: 1,
    data: { object: { id: session.id, status: "complete", payment_status: "paid" } },
  })
  await until(async () => (await bench.stripe.events.retrieve(event.id)).pending_webhooks === 0)
})

test("an event names the request that caused it", async () => {
  const { intent } = await bench.paid()
  const options = { idempotencyKey: "refund-1" }
  const refund = await bench.stripe.refunds.create({ payment_intent: intent.id }, options)
  await arrived("refund.created")
  const event = bench.hooks.events.find(({ type }) => type === "refund.created")!
  expect(event.request).toEqual({
    id: refund.lastResponse.requestId,
    idempotency_key: "refund-1",
  })
})

test("what is not taken is tried again", async () => {
  bench.hooks.answers = [500, 500, 302, 404]
  await bench.paid()
  await arrived("checkout.session.completed")
  await until(() => new Set(bench.hooks.types()).size >= 4)
  expect(bench.hooks.received).toBeGreaterThanOrEqual(8)
})

test("a lost event never arrives, until it is looked for", async () => {
  await fault({ do: "lost", ...completed })
  await bench.paid()
  await arrived("payment_intent.succeeded")
  expect(await deliveries("checkout.session.completed")).toMatchObject([
    { state: "lost", attempts: 0 },
  ])
  expect(bench.hooks.types()).not.toContain("checkout.session.completed")
  const { data } = await bench.stripe.events.list({ type: "checkout.session.completed" })
  expect(data).toHaveLength(1)
  await bench.control("POST", "/webhooks/deliver", { include_lost: true })
  await arrived("checkout.session.completed")
})

test("a doubled event arrives twice, with one id", async () => {
  await fault({ do: "doubled", ...completed })
  await bench.paid()
  await arrived("checkout.session.completed", 2)
  const twins = bench.hooks.events.filter(({ type }) => type === "checkout.session.completed")
  expect(new Set(twins.map(({ id }) => id)).size).toBe(1)
})

test("a late event waits, and can be hurried", async () => {
  await fault({ do: "late", ms: 3_600_000, ...completed })
  await bench.paid()
  await arrived("payment_intent.succeeded")
  expect(await deliveries("checkout.session.completed")).toMatchObject([{ state: "pending" }])
  await bench.control("POST", "/webhooks/deliver", {})
  await arrived("checkout.session.completed")
})

test("reordered events arrive last first", async () => {
  await fault({ do: "reordered" })
  await bench.paid()
  await until(() => bench.hooks.events.length >= 4)
  expect(bench.hooks.types().slice(0, 4)).toEqual([
    "checkout.session.completed",
    "payment_intent.succeeded",
    "charge.succeeded",
    "payment_intent.created",
  ])
})

test("pending events outlive a restart", async () => {
  await fault({ do: "late", ms: 3_600_000, ...completed })
  await bench.paid()
  await bench.restart()
  expect(await deliveries("checkout.session.completed")).toMatchObject([{ state: "pending" }])
  await bench.control("POST", "/webhooks/deliver", {})
  await arrived("checkout.session.completed")
})

test("events are found by type and by delivery", async () => {
  await bench.paid()
  await until(async () => {
    const { data } = await bench.stripe.events.list({ delivery_success: true })
    return data.length >= 4
  })
  const { data } = await bench.stripe.events.list({ types: ["charge.*"] })
  expect(data.every(({ type }) => type.startsWith("charge."))).toBe(true)
  const both = bench.stripe.events.list({ type: "a", types: ["b"] })
  expect(await refusal(both)).toMatchObject({ code: "parameters_exclusive" })
})
