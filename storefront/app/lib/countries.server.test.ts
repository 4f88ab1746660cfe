import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LOCALES, MARKETS } from "~/i18n/markets"
import { COUNTRY_CODES, countryChoices, countryName } from "./countries.server"

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

describe("the countries to choose from", () => {
  test("are those of ISO 3166-1, each once, all markets among them", () => {
    expect(COUNTRY_CODES).toHaveLength(249)
    expect(new Set(COUNTRY_CODES).size).toBe(249)
    for (const { country } of MARKETS) expect(COUNTRY_CODES).toContain(country)
  })

  test.each([
    ["en-US", "Afghanistan", "Zimbabwe"],
    ["fr-FR", "Afghanistan", "Zimbabwe"],
  ])("stand in %s's order, from %s to %s", (tag, first, last) => {
    const choices = countryChoices(tag)
    expect(choices.map(([code]) => code).toSorted()).toEqual([...COUNTRY_CODES].toSorted())
    expect(choices[0]?.[1]).toBe(first)
    expect(choices.at(-1)?.[1]).toBe(last)
    for (const [code, name] of choices) expect(name).not.toBe(code.toUpperCase())
  })

  test("put É beside E, not behind Z", () => {
    const names = countryChoices("fr-FR").map(([, name]) => name)
    expect(names.indexOf("États-Unis")).toBeLessThan(names.indexOf("Fidji"))
  })
})
