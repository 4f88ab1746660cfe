import { expect, test } from "vitest"
import { isWholeAddress } from "./whole-address"

const NEEDED = { us: ["postal_code", "province"], fr: ["postal_code"] }
const us = { address_1: "12 Figueroa St", postal_code: "90037", province: "us-ca" }

test.each<[string, boolean, Record<string, unknown> | null]>([
  ["all of it", true, { ...us, country_code: "us" }],
  ["a country that needs no more", true, { address_1: "Villa 5", country_code: "ae" }],
  ["a province where there is none", true, { ...us, country_code: "fr" }],
  ["a name that every object has", true, { address_1: "x", country_code: "constructor" }],
  ["no address", false, null],
  ["no country", false, us],
  ["no first line", false, { ...us, address_1: "", country_code: "us" }],
  ["no state, which the tax is set by", false, { ...us, province: null, country_code: "us" }],
  ["no postal code", false, { ...us, postal_code: "", country_code: "fr" }],
])("%s: %s", (_, whole, address) => {
  expect(isWholeAddress(address, NEEDED)).toBe(whole)
})
