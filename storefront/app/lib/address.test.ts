import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { MARKETS } from "~/i18n/markets"
import { fieldsOf, isOptional, PROVINCES, withoutPrefix } from "./address"
import { addressRule } from "./address-rule"
import { faultsOf } from "./input"

const RIGHT: Record<string, string> = {
  au: "2000",
  br: "01310-100",
  ca: "K1A 0B1",
  ch: "8001",
  cn: "100000",
  de: "10115",
  es: "28001",
  fr: "75013",
  gb: "SW1A 1AA",
  it: "20121",
  jp: "100-0001",
  kr: "04524",
  mx: "06000",
  us: "90012",
}
const address = (country: string) => ({
  first_name: "A",
  last_name: "B",
  address_1: "1 Street",
  city: "City",
  ...(RIGHT[country] && { postal_code: RIGHT[country] }),
  ...(PROVINCES[country] && { province: PROVINCES[country]?.[0]?.[0] ?? "" }),
})
const faults = (country: string, change: Record<string, string>) => {
  const parsed = addressRule(country).safeParse({ ...address(country), ...change })
  return parsed.success ? {} : faultsOf(parsed.error)
}

describe.each(MARKETS.map(({ country }) => country))("an address in %s", (country) => {
  test("is right when it is written as people there write it", () => {
    expect(faults(country, {})).toEqual({})
  })

  test("needs every field that is not optional", () => {
    for (const field of fieldsOf(country)) {
      const fault = faults(country, { [field]: "" })[field]
      if (isOptional(field, country)) expect(fault).toBeUndefined()
      else expect(fault).toBe("required")
    }
  })
})

test.each([
  ["us", { postal_code: "ABC" }, { postal_code: "postal_code" }],
  ["us", { province: "ca-on" }, { province: "province" }],
  ["fr", { phone: "call me" }, { phone: "phone" }],
  ["jp", { city: "x".repeat(201) }, { city: "too_long" }],
])("%s: %j is refused", (country, change, expected) => {
  expect(faults(country, change as Record<string, string>)).toEqual(expected)
})

test.each([
  ["at", true, true], // a form that we do not know is not asked for
  ["fr", true, false],
  ["ae", false, true],
  ["sn", false, true],
])("in %s a postal code is asked for: %s, may be left out: %s", (country, asked, optional) => {
  expect(fieldsOf(country).includes("postal_code")).toBe(asked)
  expect(isOptional("postal_code", country)).toBe(optional)
  expect(addressRule(country).safeParse(address(country)).success).toBe(true)
})

test("whatever is typed, a refused address names its fields", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fieldsOf("us")), fc.string()), (typed) => {
      const parsed = addressRule("us").safeParse({ ...address("us"), ...typed })
      if (parsed.success) return
      for (const name of Object.keys(faultsOf(parsed.error))) expect(fieldsOf("us")).toContain(name)
    }),
  )
})

test("a prefixed address is an address", () => {
  expect(withoutPrefix({ billing_city: "Paris", city: "Rome" }, "billing_")).toEqual({
    city: "Paris",
  })
})
