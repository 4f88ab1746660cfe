import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { CATEGORIES, withParent } from "../categories"
import { COLOURS } from "../colours"
import { EDITIONS } from "../editions"
import { KINDS, kindOf, type Kind } from "../kinds"
import { licenseeOf } from "../licensees"
import { modelOf, picturesOf } from "../pictures"
import { SERIES } from "../series"
import { SIZE_CHARTS } from "../size-charts"
import { sportOf } from "../taxonomy/sports"
import { teamOf } from "../taxonomy/teams"
import { variantsOf } from "../variants"
import { CATALOGUE } from "./catalogue"

const PUBLIC = join(__dirname, "../../../storefront/public")
const variants = CATALOGUE.flatMap(variantsOf)
const repeated = (texts: string[]) => {
  const seen = new Set<string>()
  return texts.filter((one) => seen.has(one) || !seen.add(one))
}

describe("the catalogue", () => {
  test("has its products and variants, each with a handle and a SKU of its own", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(320)
    expect(variants.length).toBeGreaterThanOrEqual(1_600)
    expect(repeated(CATALOGUE.map(({ handle }) => handle))).toEqual([])
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([])
    for (const { handle } of CATALOGUE) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test("sells every kind, for every edition, and stands in every category", () => {
    const of = <T>(read: (product: (typeof CATALOGUE)[number]) => T) => new Set(CATALOGUE.map(read))
    expect(of(({ kind }) => kind)).toEqual(new Set(Object.keys(KINDS)))
    expect(of(({ edition }) => edition)).toEqual(new Set(EDITIONS.map(({ code }) => code)))
    const stood = new Set(CATALOGUE.flatMap(({ category }) => withParent(category)))
    expect(stood).toEqual(new Set(CATEGORIES.map(({ handle }) => handle)))
  })

  test("has sold-out, low and plentiful variants, at either warehouse", () => {
    const totals = variants.map(({ stock }) => stock["los-angeles"] + stock.milano)
    expect(totals.some((units) => units === 0)).toBe(true)
    expect(totals.some((units) => units > 0 && units <= 3)).toBe(true)
    expect(totals.filter((units) => units > 50).length).toBeGreaterThan(variants.length / 2)
    expect(variants.some(({ stock }) => stock.milano > 0)).toBe(true)
  })
})

describe("every reference of a product leads somewhere:", () => {
  test.each(CATALOGUE.map((product) => [product.handle, product] as const))("%s", (_, product) => {
    if (product.sport) expect(sportOf(product.sport).code).toBe(product.sport)
    if (product.team) expect(teamOf(product.team).code).toBe(product.team)
    expect(withParent(product.category)).toHaveLength(2)
    expect(licenseeOf(product).origin).toMatch(/^[a-z]{2}$/)
    for (const colour of product.colours) expect(COLOURS).toHaveProperty(colour)
    expect(repeated(product.colours)).toEqual([])
    for (const size of Object.keys(product.dearer)) expect(product.sizes).toContain(size)
    const { thumbnail, images, byColour } = picturesOf(product)
    expect(thumbnail).toBe(images[0]?.url)
    // From two sides at least, and each colour.
    expect(images.length).toBeGreaterThan(product.colours.length)
    expect([...byColour.keys()]).toEqual(product.colours)
    const model = modelOf(product)
    if (model) expect(existsSync(join(PUBLIC, model)), model).toBe(true)
    for (const { url } of images) expect(existsSync(join(PUBLIC, url)), url).toBe(true)
  })

  test("clothes have a size chart with each of their sizes", () => {
    for (const { chart, kind, sizes, handle } of CATALOGUE) {
      if (!sizes || !kindOf(kind).chart) continue
      expect(chart, handle).not.toBeNull()
      const known = chart ? SIZE_CHARTS[chart].rows.map(({ size }) => size) : []
      expect(
        sizes.filter((size) => !known.includes(size)),
        handle,
      ).toEqual([])
    }
  })

  test("a sport is on the programme of its edition", () => {
    const wrong = CATALOGUE.filter(({ edition, sport }) => {
      if (!sport || (edition !== "la-2028" && edition !== "milano-cortina-2026")) return false
      return !sportOf(sport).games.startsWith(edition)
    })
    expect(wrong.map(({ handle }) => handle)).toEqual([])
  })

  test("a series is complete, each number once", () => {
    for (const [key, { pieces }] of Object.entries(SERIES)) {
      const numbers = CATALOGUE.flatMap(({ series }) => (series?.key === key ? series.number : []))
      const all = Array.from({ length: pieces }, (_, at) => at + 1)
      expect(
        numbers.toSorted((a, b) => a - b),
        key,
      ).toEqual(all)
    }
  })
})

test("a kind's weight and packed size are those of something one can send", () => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { weight, packed, hs_code } = kindOf(kind)
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThan(2_000)
    for (const side of packed) expect(side).toBeGreaterThan(0)
    expect(hs_code).toMatch(/^\d{4}$/)
  }
})
