import { describe, expect, test } from "vitest"
import type { Artwork, Shot } from "../../request"
import { artOf } from "./art"
import { layoutOf, LAYOUTS } from "./layouts"

const shotOf = (artwork: Partial<Artwork>, handle = "a-t-shirt"): Shot => ({
  handle,
  kind: "t-shirt",
  colour: { key: "white", hex: "#ffffff" },
  artwork: { edition: "la-2028", sport: null, team: null, layout: null, words: [], ...artwork },
  view: "front",
  size: 1440,
})

const art = (artwork: Partial<Artwork>, handle?: string) =>
  artOf(shotOf(artwork, handle), "#ffffff")

describe("what is printed", () => {
  test("is the first word, in capitals, over place and year", () => {
    expect(art({ words: ["Sunrise", "LA 2028"] })).toMatchObject({
      title: "SUNRISE",
      below: "LOS ANGELES 2028",
      short: "LA",
    })
  })

  test("is the place where there is no word, and then its year below", () => {
    expect(art({ edition: "dakar-2026", words: ["Dakar 2026"] })).toMatchObject({
      title: "DAKAR",
      below: "2026",
    })
  })

  test("is a past Games' own place and year on heritage goods", () => {
    expect(
      art({ edition: "heritage", words: ["Fencing", "Paris 1924", "Heritage"] }),
    ).toMatchObject({
      title: "FENCING",
      city: "PARIS",
      year: "1924",
    })
  })

  test("shows a sign only for sports that have one", () => {
    expect(art({ sport: "ATH" }).sport).toBe("ATH")
    expect(art({ sport: "QUIDDITCH" }).sport).toBeNull()
  })
})

describe("layouts", () => {
  test("are chosen by the handle, always the same", () => {
    const one = art({ sport: "ATH" }, "la-2028-sprint-t-shirt")
    expect(layoutOf(one, null)).toBe(layoutOf(one, null))
    const chosen = Array.from({ length: 60 }, (_, at) =>
      layoutOf(art({ sport: "ATH" }, `product-${at}`), null),
    )
    expect(new Set(chosen).size).toBeGreaterThan(4)
  })

  test("can be asked for by name; a wrong name is as none", () => {
    const one = art({ sport: "ATH" })
    expect(layoutOf(one, "badge")).toBe(LAYOUTS.badge)
    expect(layoutOf(one, "none such")).toBe(layoutOf(one, null))
  })

  test("of a team show the team", () => {
    const chosen = new Set(
      Array.from({ length: 20 }, (_, at) => layoutOf(art({ team: "FRA" }, `t-${at}`), null)),
    )
    expect(chosen).toEqual(new Set([LAYOUTS["team-code"], LAYOUTS["team-bars"]]))
  })
})
