import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chooseStoreLocale, COUNTRIES, directionOf, parseStoreLocale } from "./locales"

describe("parseStoreLocale", () => {
  test("knows English in every country and French where it is offered", () => {
    for (const country of COUNTRIES) expect(parseStoreLocale(`en-${country}`)).not.toBeNull()
    expect(parseStoreLocale("FR-CA")).toEqual({
      pair: "fr-ca",
      language: "fr",
      tag: "fr-CA",
      dir: "ltr",
    })
  })

  test.each(["fr-jp", "xx-us", "en", "en-us-x", "", "en-", "__proto__-us", null, 7, {}])(
    "refuses %j",
    (value) => expect(parseStoreLocale(value)).toBeNull(),
  )

  test("nothing but an offered pair ever comes out", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const locale = parseStoreLocale(value)
        if (locale) expect(String(value).toLowerCase()).toBe(locale.pair)
      }),
    )
  })
})

describe("chooseStoreLocale", () => {
  test.each([
    [{ storefront_locale: "fr-ch", locale: "en-US", country: "us" }, "fr-ch"],
    [{ storefront_locale: "zz-zz", locale: "fr-FR", country: "sn" }, "fr-sn"],
    [{ locale: "fr-FR", country: "jp" }, "fr-fr"],
    [{ locale: "de-DE", country: "de" }, "en-de"],
    [{ locale: null, country: "JP" }, "en-jp"],
    [{}, "en-us"],
  ])("%j is written to in %s", (hints, pair) => {
    expect(chooseStoreLocale(hints).pair).toBe(pair)
  })
})

test("Arabic runs from right to left", () => {
  expect(directionOf("ar")).toBe("rtl")
  expect(directionOf("fr")).toBe("ltr")
})
