import { describe, expect, test } from "vitest"
import { parseLocale, type Locale } from "~/i18n/markets"
import SIZE_CHARTS from "~/catalogue/size-charts.json"
import { placesOf } from "./places.server"
import { sizeGuide } from "./size-guide.server"

const locale = (slug: string) => parseLocale(slug) as Locale

describe("placesOf", () => {
  test("leads to the edition, the sport and the team, in the page's language", () => {
    const metadata = { edition: "la-2028", sport: "ARC", team: "FRA" }
    expect(placesOf(metadata, locale("fr-fr"))).toEqual([
      { name: "LA 2028", to: "/fr-fr/editions/la-2028" },
      { name: "Tir à l'arc", to: "/fr-fr/sports/archery" },
      { name: "France", to: "/fr-fr/teams/france" },
    ])
  })

  test.each([null, undefined, {}, { sport: "NOPE", team: 7, edition: null }])(
    "%o leads nowhere",
    (metadata) => expect(placesOf(metadata, locale("en-us"))).toEqual([]),
  )
})

describe("sizeGuide", () => {
  test("has a figure for every measure, written as the language does", () => {
    const guide = sizeGuide("hoodie", "fr", "fr-FR")
    expect(guide?.measures.length).toBeGreaterThan(0)
    for (const { lengths } of guide?.rows ?? [])
      expect(lengths).toHaveLength(guide?.measures.length ?? 0)
    expect(JSON.stringify(guide)).not.toMatch(/\d\.\d/)
  })

  test("says what a measure is in inches, spans too", () => {
    const shirt = sizeGuide("t-shirt", "en", "en-US")
    expect(shirt?.rows[0]?.lengths).toEqual(["47 / 18.5", "66 / 26"])
    const all = Object.keys(SIZE_CHARTS).flatMap((key) => sizeGuide(key, "fr", "fr-FR")?.rows ?? [])
    for (const { lengths } of all)
      for (const length of lengths) expect(length).toMatch(/^[\d,–-]+ \/ [\d,–-]+$/)
  })

  test.each(["mug", "", null, "constructor"])("%s has none", (key) => {
    expect(sizeGuide(key, "en", "en-US")).toBeNull()
  })
})
