import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type Stripe from "stripe"
import { Bench, HOLD_CARD } from "./testing/bench"

/** Whatever a merchant does with a payment, in whatever order, the books stay right. */
let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

type Step = { act: "capture" | "refund"; amount: number } | { act: "cancel" | "fail_refund" }

const amount = fc.integer({ min: 1, max: 5000 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constantFrom("capture" as const, "refund" as const), amount }),
  fc.record({ act: fc.constantFrom("cancel" as const, "fail_refund" as const) }),
)

async function failLatestRefund(intent: string): Promise<void> {
  const { data } = await bench.stripe.refunds.list({ payment_intent: intent })
  const latest = data.find(({ status }) => status === "succeeded")
  if (latest) await bench.control("POST", `/refunds/${latest.id}/fail`, {})
}

/** Does one step; what Stripe refuses changes nothing. */
async function take(intent: string, { act, ...more }: Step): Promise<void> {
  const asked = "amount" in more ? more.amount : 1
  const { paymentIntents, refunds } = bench.stripe
  try {
    if (act === "capture") await paymentIntents.capture(intent, { amount_to_capture: asked })
    if (act === "refund") await refunds.create({ payment_intent: intent, amount: asked })
    if (act === "cancel") await paymentIntents.cancel(intent)
    if (act === "fail_refund") await failLatestRefund(intent)
  } catch (error) {
    expect((error as Stripe.errors.StripeError).statusCode ?? 409).toBeLessThan(500)
  }
}

async function checkBooks(intentId: string): Promise<void> {
  const intent = await bench.stripe.paymentIntents.retrieve(intentId, {
    expand: ["latest_charge"],
  })
  const charge = intent.latest_charge as Stripe.Charge
  const { data } = await bench.stripe.refunds.list({ payment_intent: intentId, limit: 100 })
  const given = data.filter(({ status }) => status === "succeeded")
  const sum = given.reduce((total, refund) => total + refund.amount, 0)
  expect(charge.amount_refunded).toBe(sum)
  expect(sum).toBeLessThanOrEqual(charge.amount)
  expect(charge.refunded).toBe(sum === charge.amount)
  expect(intent.amount_received).toBe(charge.captured ? charge.amount_captured : 0)
  expect(intent.amount_capturable).toBe(intent.status === "requires_capture" ? 4500 : 0)
  // Refunds never reach into what was not taken, but for the release of the hold itself.
  const released = charge.captured ? charge.amount - charge.amount_captured : 0
  if (charge.captured) expect(sum - released).toBeLessThanOrEqual(charge.amount_captured)
}

test("captures, cancellations and refunds always add up", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 8 }), async (held, steps) => {
      const { intent } = await bench.paid(held ? HOLD_CARD : {})
      for (const each of steps) {
        await take(intent.id, each)
        await checkBooks(intent.id)
      }
    }),
    { numRuns: 40 },
  )
})
