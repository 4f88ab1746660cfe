import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LOCALES, MARKETS, negotiateLocale, parseLocale } from "./markets"

describe("locales", () => {
  test("are offered in sixteen countries, in English everywhere and in French where it is spoken", () => {
    expect(MARKETS).toHaveLength(16)
    const slugs = LOCALES.map(({ slug }) => slug)
    expect(slugs.filter((slug) => slug.startsWith("en-"))).toHaveLength(16)
    expect(slugs.filter((slug) => slug.startsWith("fr-")).sort()).toEqual([
      "fr-ca",
      "fr-ch",
      "fr-fr",
      "fr-sn",
    ])
  })

  test.each(["", "en", "EN-US", "fr-us", "xx-yy", "en-us/", undefined])("%s is none", (slug) => {
    expect(parseLocale(slug)).toBeNull()
  })

  test("each reads one catalogue locale, whatever its country", () => {
    expect(parseLocale("fr-ca")?.language.catalogue).toBe("fr-FR")
    expect(parseLocale("fr-ca")?.tag).toBe("fr-CA")
  })
})

describe("negotiateLocale", () => {
  test.each([
    ["fr-CA,fr;q=0.9", "fr-ca"],
    ["fr", "fr-fr"],
    ["fr-BE", "fr-fr"],
    ["de-DE,fr;q=0.5", "fr-fr"],
    ["en-JP", "en-jp"],
    ["en;q=0.1,fr;q=0.9", "fr-fr"],
    ["fr;q=0,en-GB", "en-gb"],
    ["de-DE,de;q=0.9", "en-de"],
    ["zh-Hans-CN", "en-cn"],
    ["ja", "en-us"],
    ["zz", "en-us"],
    [null, "en-us"],
  ])("%s leads to %s", (header, slug) => {
    expect(negotiateLocale(header).slug).toBe(slug)
  })

  test("any header leads to an offered pair", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LOCALES).toContain(negotiateLocale(header))
      }),
    )
  })
})
