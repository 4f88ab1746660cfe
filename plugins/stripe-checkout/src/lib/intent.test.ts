import type Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { intentOf, refundable, retrieveSession } from "./intent"

const session = (payment_intent: unknown) => ({ payment_intent }) as Stripe.Checkout.Session
const intent = (latest_charge: unknown) => ({ latest_charge }) as Stripe.PaymentIntent

test("a session is read with its intent and charge in one call", async () => {
  const asked: unknown[] = []
  const retrieve = async (...args: unknown[]) => void asked.push(args)
  const stripe = { checkout: { sessions: { retrieve } } } as unknown as Stripe
  await retrieveSession(stripe, "cs_1")
  const expand = ["payment_intent", "payment_intent.latest_charge"]
  expect(asked).toEqual([["cs_1", { expand }]])
})

describe("intentOf", () => {
  test("is the intent, or null before anything was paid", () => {
    expect(intentOf(session({ id: "pi_1" }))).toEqual({ id: "pi_1" })
    expect(intentOf(session(null))).toBeNull()
  })

  test("does not take an id for an intent", () => {
    expect(() => intentOf(session("pi_1"))).toThrow("not expanded")
  })
})

describe("refundable", () => {
  test.each([
    [{ amount_captured: 2500, amount_refunded: 0 }, 2500],
    [{ amount_captured: 2500, amount_refunded: 900 }, 1600],
    [{ amount_captured: 2500, amount_refunded: 2500 }, 0],
    [null, 0],
  ])("of %j is %d", (charge, left) => expect(refundable(intent(charge))).toBe(left))

  test("does not take an id for a charge", () => {
    expect(() => refundable(intent("ch_1"))).toThrow("not expanded")
  })
})
