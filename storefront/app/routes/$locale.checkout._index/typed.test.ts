import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ADDRESS_FIELDS } from "~/lib/address"
import { asTyped, billingTyped, isBilledTheSame } from "./typed"

const paris = { first_name: "Maya", address_1: "1 rue X", city: "Paris", country_code: "fr" }

test("a form has every field of an address, and nothing else of it", () => {
  const typed = asTyped({ ...paris, phone: null })
  expect(Object.keys(typed)).toEqual([...ADDRESS_FIELDS])
  expect(typed).toMatchObject({ first_name: "Maya", phone: "", company: "" })
  expect(asTyped(null)).toEqual(asTyped({}))
})

describe("the billing address of a cart", () => {
  test("is nothing of its own when it is the delivery's, or was never given", () => {
    expect(billingTyped(paris, paris)).toEqual({})
    expect(billingTyped({ ...paris, company: "" }, { ...paris, company: null })).toEqual({})
    expect(billingTyped(null, paris)).toEqual({})
    expect(billingTyped({ country_code: "fr" }, paris)).toEqual({})
  })

  test("is shown again when it differs, if only by its country", () => {
    expect(billingTyped({ ...paris, city: "Lyon" }, paris)).toMatchObject({
      billing_city: "Lyon",
      billing_country: "fr",
    })
    expect(billingTyped({ ...paris, country_code: "be" }, paris)).toMatchObject({
      billing_city: "Paris",
      billing_country: "be",
    })
  })

  test("survives its way through the form whenever any field differs", () => {
    const text = fc.constantFrom("", "a", "b")
    const address = fc.record({ city: text, company: text, country_code: text })
    fc.assert(
      fc.property(address, address, (billing, delivery) => {
        const own = { ...billing, address_1: "1" }
        const typed = billingTyped(own, { ...delivery, address_1: "1" })
        const differs = JSON.stringify(billing) !== JSON.stringify(delivery)
        expect(isBilledTheSame(typed)).toBe(!differs)
        if (differs) expect(typed.billing_country).toBe(billing.country_code)
      }),
    )
  })
})

test.each([
  [{}, true],
  [{ billing_same: "on", billing_city: "Lyon" }, true],
  [{ billing_city: "Lyon" }, false],
  [{ billing_city: "" }, false],
])("%j is billed to the delivery's address: %s", (typed, same) => {
  expect(isBilledTheSame(typed as Record<string, string>)).toBe(same)
})
