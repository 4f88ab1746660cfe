import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  countChoices,
  FACETS,
  NO_CHOICES,
  readChoices,
  SORTS,
  sortOf,
  toggled,
  withoutChoices,
  writeChoices,
  type Choices,
} from "./choices"

const read = (query: string) => readChoices(new URLSearchParams(query))

const value = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 -]{0,20}$/)
const price = fc.option(fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100))
const choices: fc.Arbitrary<Choices> = fc
  .record({
    q: fc.stringMatching(/^[a-z]{0,20}$/),
    facets: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          fc.uniqueArray(value, { maxLength: 5 }).map((it) => it.toSorted()),
        ]),
      ) as Record<(typeof FACETS)[number], fc.Arbitrary<string[]>>,
    ),
    prices: fc.tuple(price, price),
    inStock: fc.boolean(),
    sort: fc.option(fc.constantFrom(...SORTS)),
    page: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ prices: [a, b], ...rest }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return { ...rest, from, to }
  })

describe("an address", () => {
  test("says what was chosen, and nothing else", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readChoices(writeChoices(chosen))).toEqual(chosen)
      }),
    )
  })

  test("is read whatever stands in it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (params) => {
        const { page, from, facets } = readChoices(new URLSearchParams(params))
        expect(page).toBeGreaterThan(0)
        expect(from === null || from >= 0).toBe(true)
        for (const facet of FACETS) expect(facets[facet].length).toBeLessThanOrEqual(20)
      }),
    )
  })

  test("without choices is empty", () => {
    expect(writeChoices(NO_CHOICES).toString()).toBe("")
  })

  test.each([
    ["page=0", 1],
    ["page=-3", 1],
    ["page=two", 1],
    ["page=1.5", 1],
    ["page=7", 7],
  ])("%s leads to page %i", (query, page) => expect(read(query).page).toBe(page))

  test("takes prices as people write them, in either order", () => {
    expect(read("from=50&to=19,90")).toMatchObject({ from: 19.9, to: 50 })
    expect(read("from=-1&to=1e9")).toMatchObject({ from: null, to: null })
  })

  test("keeps no value that could be something else than a value", () => {
    expect(read("sport=%3Cscript%3E&sport=ATH&sport=ATH").facets.sport).toEqual(["ATH"])
  })
})

describe("a choice", () => {
  test("made twice is taken back, and leads to the first page", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...FACETS), value, (chosen, facet, one) => {
        const once = toggled(chosen, facet, one)
        expect(once.page).toBe(1)
        expect(toggled(once, facet, one).facets).toEqual(chosen.facets)
      }),
    )
  })

  test("counts, but words and order do not", () => {
    expect(countChoices(read("q=mug&sort=price&page=3"))).toBe(0)
    expect(countChoices(read("sport=ATH&sport=SWM&from=10&to=20&in_stock=1"))).toBe(4)
  })

  test("can be taken back all at once; words and order stay", () => {
    const all = withoutChoices(read("q=mug&sort=price&sport=ATH&in_stock=1&page=3"))
    expect(writeChoices(all).toString()).toBe("q=mug&sort=price")
  })
})

test.each([
  ["", "newest"],
  ["q=mug", "best"],
  ["sort=best", "newest"], // nothing fits best where nothing was searched
  ["q=mug&sort=best", "best"],
  ["q=mug&sort=newest", "newest"],
  ["sort=price", "price"],
  ["sort=nonsense", "newest"],
])("%j is in the order %s", (query, sort) => {
  expect(sortOf(read(query))).toBe(sort)
})
