import fc from "fast-check"
import { expect, test } from "vitest"
import { addressLines } from "./address-lines.server"

const maya = {
  first_name: "Maya",
  last_name: "Ortiz",
  company: "",
  address_1: "12 Figueroa St",
  address_2: null,
  postal_code: "90037",
  city: "Los Angeles",
  province: "us-ca",
  country_code: "us",
}

test.each([
  [maya, "en-US", ["Maya Ortiz", "12 Figueroa St", "Los Angeles CA 90037", "United States"]],
  [
    { ...maya, country_code: "fr", city: "Paris", postal_code: "75013", province: "" },
    "fr-FR",
    ["Maya Ortiz", "12 Figueroa St", "75013 Paris", "France"],
  ],
  [
    { first_name: "Aya", city: "Dakar", province: "Dakar", country_code: "sn", company: "  " },
    "fr-SN",
    ["Aya", "Dakar Dakar", "Sénégal"],
  ],
  [{ city: " Rome " }, "en-IT", ["Rome"]],
  [{}, "en-US", []],
])("%j in %s", (address, tag, lines) => {
  expect(addressLines(address, tag)).toEqual(lines)
})

test("no line is empty, and nothing that was given is lost", () => {
  const text = fc.option(fc.stringMatching(/^[a-z]{0,8}$/))
  const fields = fc.record({
    first_name: text,
    last_name: text,
    company: text,
    address_1: text,
    address_2: text,
    postal_code: text,
    city: text,
    country_code: fc.constantFrom("us", "fr", null),
  })
  fc.assert(
    fc.property(fields, ({ country_code, ...given }) => {
      const lines = addressLines({ ...given, country_code }, "en-US")
      for (const line of lines) expect(line.trim()).not.toBe("")
      for (const part of Object.values(given)) expect(lines.join(" ")).toContain(part ?? "")
    }),
  )
})
