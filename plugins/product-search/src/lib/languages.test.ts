import { expect, test } from "vitest"
import { configurationOf, languageOf } from "./languages"

test.each(["en", "fr", "de", "es", "it", "pt", "ar"])("%s has word stems", (code) => {
  expect(languageOf(code).stems).toMatch(/^[a-z]+_stem$/)
  expect(configurationOf(languageOf(code))).toBe(`product_search_${code}`)
})

test.each(["ja", "ko", "zh"])("%s is cut into pairs", (code) => {
  expect(languageOf(code).stems).toBeNull()
})

test("an unknown language is told with those that are known", () => {
  expect(() => languageOf("tlh")).toThrow(/"tlh".*en, fr/)
})
