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
    ["de-DE,de;q=0.9,en;q=0.8", "en-de"],
    ["de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "en-de"],
    ["de-CH,fr;q=0.8,en;q=0.5", "fr-ch"],
    ["de-AT,de;q=0.9", "en-de"],
    ["de,en;q=0.5", "en-de"],
    ["en,de-DE;q=0.5", "en-de"],
    ["en", "en-us"],
    ["en-US,en;q=0.9,de;q=0.8", "en-us"],
    ["en-IE,fr;q=0.5", "en-us"],
    ["fr-SN;q=0.2,fr-CA;q=0.3", "fr-ca"],
    ["zh-Hans-CN", "en-cn"],
    ["zh", "en-cn"],
    ["ja", "en-jp"],
    ["pt-PT", "en-br"],
    ["en;q=0,ja", "en-jp"],
    ["zz", "en-us"],
    ["*", "en-us"],
    ["de_DE", "en-us"],
    ["", "en-us"],
    [null, "en-us"],
  ])("%s leads to %s", (header, slug) => {
    expect(negotiateLocale(header).slug).toBe(slug)
  })

  test("an offered pair that is wanted most is what one gets", () => {
    const pair = fc.constantFrom(...LOCALES)
    fc.assert(
      fc.property(pair, fc.array(pair), (first, others) => {
        const header = [first, ...others].map(({ tag }, at) => `${tag};q=${1 / (at + 1)}`).join()
        expect(negotiateLocale(header)).toBe(first)
      }),
    )
  })

  test("nobody who reads French is led into English, wherever they are", () => {
    const tag = fc.constantFrom("de-DE", "ja", "es-MX", "fr-BE", "fr", "zz-ZZ", "ko-KR")
    fc.assert(
      fc.property(fc.array(tag), fc.array(tag), (before, after) => {
        const tags = [...before, "fr", ...after]
        const header = tags.map((one, at) => `${one};q=${1 - at / 100}`).join()
        expect(negotiateLocale(header).language.code).toBe("fr")
      }),
    )
  })

  test("any header leads to an offered pair", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LOCALES).toContain(negotiateLocale(header))
      }),
    )
  })
})
