import fc from "fast-check"
import { expect, test } from "vitest"
import { isIban, TEST_IBANS, voucherAccount } from "./accounts"
import { lookUpCard, passesLuhn, TEST_CARDS } from "./cards"

test("every test card and IBAN has right check digits", () => {
  for (const number of Object.keys(TEST_CARDS)) expect(passesLuhn(number), number).toBe(true)
  for (const iban of Object.keys(TEST_IBANS)) expect(isIban(iban), iban).toBe(true)
})

test("one wrong digit is always found", () => {
  const card = fc.constantFrom(...Object.keys(TEST_CARDS))
  fc.assert(
    fc.property(card, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const digits = [...number]
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(passesLuhn(digits.join(""))).toBe(false)
    }),
  )
})

test("any other card is a real one, which is declined", () => {
  expect(lookUpCard("4111111111111111").decline?.decline_code).toBe("test_mode_live_card")
})

test.each([
  ["fan@example.com", "succeeded", 180],
  ["a.succeed_immediately@example.com", "succeeded", 5],
  ["expire_immediately@example.com", "failed", 5],
])("a voucher of %s %s after %i s", (email, result, after) => {
  expect(voucherAccount(email)).toMatchObject({ after, ending: { result } })
})

test("a voucher may never be paid", () => {
  expect(voucherAccount("fill_never@example.com")).toBeNull()
})
