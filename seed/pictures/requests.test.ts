import { describe, expect, test } from "vitest"
import { CATALOGUE } from "../data/products/catalogue"
import { KINDS } from "./request"
import { pictureRequests, requestsOf } from "./requests"

const PRODUCT = {
  handle: "la-2028-sunrise-t-shirt",
  kind: "t-shirt",
  edition: "la-2028",
  sport: null as string | null,
  team: null as string | null,
  colours: ["Coral", "Deep blue"],
  en: { title: "Sunrise T-shirt" },
}

const wordsOf = (more: Partial<typeof PRODUCT>) =>
  requestsOf({ ...PRODUCT, ...more })[0]?.artwork.words

describe("a product", () => {
  test("is shown from the front in every colour, and from all sides in its first", () => {
    const [coral, blue] = requestsOf(PRODUCT)
    expect(coral).toMatchObject({
      colour: { key: "coral", hex: "#f0604d" },
      views: ["front", "three-quarter", "back"],
    })
    expect(blue).toMatchObject({ colour: { key: "deep-blue" }, views: ["front"] })
  })

  test("is seen from near where its make is the point", () => {
    expect(requestsOf({ ...PRODUCT, kind: "coin" })[0]?.views).toContain("detail")
  })

  test("has no back where that shows nothing new", () => {
    expect(requestsOf({ ...PRODUCT, kind: "mug" })[0]?.views).not.toContain("back")
  })

  test("of a kind that nobody can draw has no pictures", () => {
    expect(requestsOf({ ...PRODUCT, kind: "teapot" })).toEqual([])
  })

  test("bears the name of its design, without its kind", () => {
    expect(wordsOf({})).toEqual(["Sunrise", "LA 2028"])
    expect(wordsOf({ kind: "snow-globe", en: { title: "Cathedral snow globe" } })?.[0]).toBe(
      "Cathedral",
    )
  })

  test("bears its team first, then its sport", () => {
    expect(wordsOf({ team: "FRA", sport: "BKB" })?.slice(0, 2)).toEqual(["France", "Basketball"])
  })

  test("bears no name that is too long to be read", () => {
    expect(wordsOf({ en: { title: "A very long name of a design T-shirt" } })).toEqual(["LA 2028"])
  })

  test.each([
    ["heritage-innsbruck-mug", "BOB", "Innsbruck 1964"],
    ["heritage-paris-1924-poster", null, "Paris 1924"],
    ["heritage-football-1928-jersey", "FBL", "Amsterdam 1928"],
    ["heritage-st-moritz-1928-poster", "SKN", "St. Moritz 1928"],
  ])("%s tells of its Games", (handle, sport, games) => {
    expect(wordsOf({ edition: "heritage", handle, sport })).toContain(games)
  })
})

describe("the catalogue", () => {
  const requests = pictureRequests()

  test("has pictures for every product of a kind that can be drawn", () => {
    const drawn = CATALOGUE.filter(({ kind }) => KINDS.some((known) => known === kind))
    expect(new Set(requests.map(({ handle }) => handle))).toEqual(
      new Set(drawn.map(({ handle }) => handle)),
    )
  })

  test("asks for no picture twice", () => {
    const names = requests.flatMap(({ handle, colour, views }) =>
      views.map((view) => `${handle} ${colour.key} ${view}`),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  test("knows every dye", () => {
    for (const { colour } of requests) expect(colour.hex).toMatch(/^#[0-9a-f]{6}$/)
  })
})
