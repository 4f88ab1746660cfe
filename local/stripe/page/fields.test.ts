import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkFields, parseExpiry, type PayFields } from "./fields"

const NOW = new Date("2026-11-21T12:00:00Z")
const OFFERED = ["card", "sepa_debit", "us_bank_account", "konbini"]
const GOOD: PayFields = {
  method: "card",
  email: "fan@example.com",
  name: "Ada",
  card_number: "4242 4242 4242 4242",
  expiry: "12/34",
  cvc: "123",
  iban: "",
  routing_number: "",
  account_number: "",
}
const check = (over: Partial<PayFields>) => checkFields({ ...GOOD, ...over }, OFFERED, NOW)

test("what is right has no complaint", () => {
  expect(check({})).toEqual({})
  expect(check({ card_number: "378282246310005", cvc: "1234" })).toEqual({})
  expect(check({ method: "sepa_debit", iban: "de89 3704 0044 0532 0130 00" })).toEqual({})
  const us = { routing_number: "110000000", account_number: "000123456789" }
  expect(check({ method: "us_bank_account", ...us })).toEqual({})
  expect(check({ method: "konbini", card_number: "" })).toEqual({})
})

test("complaints come in the order of the page", () => {
  const nothing = { email: "", name: "", card_number: "", expiry: "", cvc: "" }
  expect(Object.keys(check(nothing))).toEqual(["email", "name", "card_number", "expiry", "cvc"])
})

test.each([
  ["11 / 26", undefined],
  ["10 / 26", "expiry_past"],
  ["12 / 25", "expiry_past"],
  ["1 / 27", undefined],
  ["01-2027", undefined],
  ["1227", undefined],
  ["00 / 27", "expiry_wrong"],
  ["13 / 27", "expiry_wrong"],
  ["soon", "expiry_wrong"],
])("expiry %s in November 2026: %s", (expiry, complaint) => {
  expect(check({ expiry }).expiry).toBe(complaint)
})

test.each([
  ["fan@example.com", true],
  ["ça.va+1@exämple.fr", true],
  ["fan@example", false],
  ["fan @example.com", false],
  ["fan@@example.com", false],
  ["fan@example.com\u0000", false],
  ["<fan@example.com>", false],
])("the address %j is taken: %s", (email, taken) => {
  expect(check({ email }).email).toBe(taken ? undefined : "email_wrong")
})

describe("whatever is typed", () => {
  test("is answered, never thrown at", () => {
    const typed = fc.record({
      method: fc.oneof(fc.constantFrom(...OFFERED), fc.string()),
      email: fc.string(),
      name: fc.string(),
      card_number: fc.string(),
      expiry: fc.string(),
      cvc: fc.string(),
      iban: fc.string(),
      routing_number: fc.string(),
      account_number: fc.string(),
    })
    fc.assert(fc.property(typed, (fields) => void checkFields(fields, OFFERED, NOW)))
  })

  test("an expiry means a month of this century", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(99), (month, year) => {
        const text = `${month} / ${String(year).padStart(2, "0")}`
        expect(parseExpiry(text)).toEqual({ month, year: 2000 + year })
      }),
    )
  })
})
