import { expect, test } from "vitest"
import { CATALOGUE_LANGUAGES, SEARCHED } from "./catalogue-languages"
import { LANGUAGES } from "./locales"

test("every language of the store has an index of its own, once", () => {
  const codes = CATALOGUE_LANGUAGES.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining([...LANGUAGES]))
  expect(new Set(codes).size).toBe(codes.length)
  expect([...SEARCHED]).toEqual(codes.map((code) => `products_${code}`))
})
