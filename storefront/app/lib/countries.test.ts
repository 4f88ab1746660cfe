import fc from "fast-check"
import { expect, test } from "vitest"
import { LOCALES, MARKETS } from "~/i18n/markets"
import { countryName } from "./countries"

test.each([
  ["fr", "en-US", "France"],
  ["us", "fr-FR", "États-Unis"],
  ["JP", "fr-CA", "Japon"],
  ["", "en-US", ""],
  ["f", "en-US", "F"],
  ["fra", "en-US", "FRA"],
  ["1!", "en-US", "1!"],
])("%j in %s is %j", (code, tag, name) => {
  expect(countryName(code, tag)).toBe(name)
})

test("every market has a name of its own in every language", () => {
  for (const { tag } of LOCALES) {
    const names = MARKETS.map(({ country }) => countryName(country, tag))
    expect(new Set(names).size).toBe(MARKETS.length)
    for (const name of names) expect(name.length).toBeGreaterThan(2)
  }
})

test("whatever stands for a country, naming it breaks no page", () => {
  fc.assert(
    fc.property(fc.string(), (code) => {
      expect(typeof countryName(code, "fr-FR")).toBe("string")
    }),
  )
})
