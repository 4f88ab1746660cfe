import { expect, test } from "vitest"
import { addressFaults, type TypedAddress, neededOfAddress } from "./address-fit"

const faulty = (address: TypedAddress) => addressFaults(address).map(([field]) => field)

test("an address whose fields belong together has no fault, nor has one that is still typed", () => {
  for (const address of [
    { country_code: "us", postal_code: "90037", province: "us-ca" },
    { country_code: "fr", postal_code: "75013" },
    { country_code: "gb", postal_code: "SW1A 1AA", province: "Greater London" },
    { country_code: "sn", postal_code: "Dakar 10000" },
    { country_code: "us" },
    { country_code: null, postal_code: "", province: null },
    {},
  ]) {
    expect(faulty(address)).toEqual([])
  }
})

test("a field of another country is one, by name", () => {
  expect(faulty({ country_code: "fr", postal_code: "SW1A 1AA" })).toEqual(["postal_code"])
  expect(faulty({ country_code: "us", postal_code: "90037", province: "ca-qc" })).toEqual([
    "province",
  ])
  expect(faulty({ country_code: "us", postal_code: "9003", province: "California" })).toEqual([
    "postal_code",
    "province",
  ])
})

test("what needs its country is refused without it", () => {
  expect(faulty({ postal_code: "90037" })).toEqual(["country_code"])
  expect(faulty({ province: "us-ca" })).toEqual(["country_code"])
})

test("a country that there is not has no rules, inherited ones neither", () => {
  for (const country_code of ["constructor", "__proto__", "zz"]) {
    expect(() => faulty({ country_code, postal_code: "1", province: "2" })).not.toThrow()
  }
})

test("an address cannot do without what its country has a form or a list of", () => {
  const needed = neededOfAddress()
  expect(needed.us).toEqual(["postal_code", "province"])
  expect(needed.fr).toEqual(["postal_code"])
  expect(needed.ae).toBeUndefined()
})
