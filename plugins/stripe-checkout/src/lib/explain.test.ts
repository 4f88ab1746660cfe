import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { whyNoPage, whyNotMoved } from "./explain"
import { readCompletionError } from "./completion-error"

const E = Stripe.errors
const raw = {
  message: "Charge ch_1 has been charged back.",
  type: "invalid_request_error" as const,
}
const outages = [
  new E.StripeConnectionError({ ...raw, message: "socket hang up" }),
  new E.StripeRateLimitError({ ...raw, message: "slow down" }),
  new E.StripeAPIError({ ...raw, message: "our fault", statusCode: 500 }),
]
const ours = [
  new E.StripeAuthenticationError(raw),
  new E.StripePermissionError(raw),
  new Error("x"),
]

function thrown(by: (error: unknown) => never, error: unknown): MedusaError {
  try {
    return by(error)
  } catch (caught) {
    return caught as MedusaError
  }
}

describe.each([
  ["whyNoPage", whyNoPage],
  ["whyNotMoved", whyNotMoved],
])("%s", (_name, why) => {
  test.each(outages)("calls an outage by its name, and keeps %s to itself", (error) => {
    const told = thrown(why, error)
    expect(told).toMatchObject({ type: "unexpected_state", code: "payment_unavailable" })
    expect(told.message).not.toContain(error.message)
    // It may pass: a completion that meets it is tried again.
    expect(readCompletionError(told).final).toBe(false)
  })

  test.each(ours)("leaves %s as it is: no business of whoever asked", (error) => {
    expect(thrown(why, error)).toBe(error)
  })
})

test("an amount that Stripe does not take is a refusal of its own", () => {
  const error = new E.StripeInvalidRequestError({ ...raw, code: "amount_too_small" })
  expect(thrown(whyNoPage, error)).toMatchObject({
    type: "not_allowed",
    code: "amount_not_payable",
  })
  const other = new E.StripeInvalidRequestError({ ...raw, code: "url_invalid" })
  expect(thrown(whyNoPage, other)).toBe(other)
})

test("staff read Stripe's own sentence when it moves no money", () => {
  const error = new E.StripeInvalidRequestError({ ...raw, code: "charge_disputed" })
  expect(thrown(whyNotMoved, error)).toMatchObject({
    type: "not_allowed",
    code: "charge_disputed",
    message: raw.message,
  })
  expect(thrown(whyNotMoved, new E.StripeCardError({ ...raw, code: "expired_card" })).code).toBe(
    "expired_card",
  )
})
