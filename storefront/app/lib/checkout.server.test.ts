import fc from "fast-check"
import { describe, expect, test } from "vitest"
import english from "~/i18n/locales/en/checkout.json"
import french from "~/i18n/locales/fr/checkout.json"
import "~/testing/store"
import { checkoutProblem, optionIn } from "./checkout.server"

/** The payment plugin's refusals (its lib/refusal.ts). */
const CODES = [
  "cart_completed",
  "payment_in_progress",
  "cart_empty",
  "email_missing",
  "address_missing",
  "delivery_missing",
  "items_unavailable",
  "prices_changed",
  "amount_not_payable",
  "payment_unavailable",
  "checkout_busy",
]

describe("what the checkout says of a refusal", () => {
  test.each(CODES)("%s has a sentence of its own in both languages", (code) => {
    expect(checkoutProblem(code)).toBe(code)
    expect(english).toHaveProperty(`problem_${code}`)
    expect(french).toHaveProperty(`problem_${code}`)
  })

  test("of another kind has a common one, of none has none", () => {
    expect(checkoutProblem(null)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!CODES.includes(code))
        expect(english).toHaveProperty(`problem_${checkoutProblem(code)}`)
        expect(checkoutProblem(code)).toBe("unknown")
      }),
    )
  })
})

test("only an option's id is one", () => {
  const form = (option?: string | Blob) => {
    const data = new FormData()
    if (option !== undefined) data.set("option", option)
    return data
  }
  expect(optionIn(form("so_01ABC"))).toBe("so_01ABC")
  expect(optionIn(form())).toBeNull()
  expect(optionIn(form(new Blob(["so_1"])))).toBeNull()
  fc.assert(
    fc.property(fc.string(), (text) => {
      const option = optionIn(form(text))
      if (option !== null) expect(option).toMatch(/^so_[A-Za-z0-9]+$/)
    }),
  )
})
