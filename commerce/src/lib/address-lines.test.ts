import { expect, test } from "vitest"
import { addressLines } from "./address-lines"

test("an American address has city, state and code on one line", () => {
  const address = {
    first_name: "Maya",
    last_name: "Ortiz",
    address_1: "12 Figueroa St",
    city: "Los Angeles",
    province: "us-ca",
    postal_code: "90037",
    country_code: "us",
  }
  expect(addressLines(address, "en-US")).toEqual([
    "Maya Ortiz",
    "12 Figueroa St",
    "Los Angeles CA 90037",
    "United States",
  ])
})

test("a French one has the code first and its country in the reader's language", () => {
  const address = { postal_code: "75004", city: "Paris", country_code: "fr", address_2: " " }
  expect(addressLines(address, "fr-CH")).toEqual(["75004 Paris", "France"])
  expect(addressLines({ country_code: "de" }, "fr-FR")).toEqual(["Allemagne"])
})

test("nothing known gives no line", () => {
  expect(addressLines({}, "en-US")).toEqual([])
})
