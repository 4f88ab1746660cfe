import Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { giveBack } from "./give-back"

interface Sent {
  call: "cancel" | "refund"
  amount?: number
  key: string
}

/** Stripe's side of one payment: what it holds and took, and what it was asked to do. */
function payment(status: Stripe.PaymentIntent["status"], taken = 0, refunded = 0) {
  const sent: Sent[] = []
  const charge = { amount_captured: taken, amount_refunded: refunded }
  const stripe = {
    paymentIntents: {
      retrieve: async () => ({ status, latest_charge: taken ? charge : null }),
      cancel: async (_id: string, _params: object, options: { idempotencyKey: string }) => {
        sent.push({ call: "cancel", key: options.idempotencyKey })
      },
    },
    refunds: {
      create: async (params: { amount: number }, options: { idempotencyKey: string }) => {
        sent.push({ call: "refund", amount: params.amount, key: options.idempotencyKey })
        charge.amount_refunded += params.amount
      },
    },
  }
  return { stripe: stripe as unknown as Stripe, sent }
}

describe("giveBack", () => {
  test.each([
    "requires_capture",
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
  ] as const)("lets go of what is %s", async (status) => {
    const { stripe, sent } = payment(status)
    expect(await giveBack(stripe, "pi_1", 0)).toBe("canceled")
    expect(sent).toEqual([{ call: "cancel", key: "give-back-pi_1-0" }])
  })

  test("refunds what is left of what was taken, and no more when asked again", async () => {
    const { stripe, sent } = payment("succeeded", 2500, 700)
    expect(await giveBack(stripe, "pi_1", 0)).toBe("refunded")
    expect(await giveBack(stripe, "pi_1", 1)).toBe("refunded")
    expect(sent).toEqual([{ call: "refund", amount: 1800, key: "give-back-pi_1-0" }])
  })

  test("leaves alone what is back already, and what is still under way", async () => {
    const gone = payment("canceled")
    expect(await giveBack(gone.stripe, "pi_1", 0)).toBe("canceled")
    const underWay = payment("processing")
    expect(await giveBack(underWay.stripe, "pi_1", 0)).toBe("not_yet")
    expect([...gone.sent, ...underWay.sent]).toEqual([])
  })

  test("each try has a key of its own: under an old one Stripe would repeat its refusal", async () => {
    const keys: string[] = []
    for (const tries of [0, 1, 2]) {
      const { stripe, sent } = payment("succeeded", 100)
      await giveBack(stripe, "pi_1", tries)
      keys.push(...sent.map(({ key }) => key))
    }
    expect(new Set(keys).size).toBe(3)
  })

  test("what Stripe refuses reaches the caller, who tries again", async () => {
    const { stripe } = payment("succeeded", 100)
    const refusal = new Stripe.errors.StripeInvalidRequestError({
      message: "charged back",
      code: "charge_disputed",
      type: "invalid_request_error",
    })
    stripe.refunds.create = () => {
      throw refusal
    }
    await expect(giveBack(stripe, "pi_1", 0)).rejects.toBe(refusal)
  })
})
