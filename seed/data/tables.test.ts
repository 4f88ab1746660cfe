import { describe, expect, test } from "vitest"
import { CARE } from "./care"
import { CATEGORIES } from "./categories"
import { EDITIONS } from "./editions"
import { KINDS, kindOf, type Kind } from "./kinds"
import { LICENSEES } from "./licensees"
import { MATERIALS } from "./materials"
import { SIZE_CHARTS } from "./size-charts"
import { SPORTS, sportOf } from "./taxonomy/sports"
import { TEAMS, teamOf } from "./taxonomy/teams"
import { slug } from "./text"

const repeated = (texts: string[]) => texts.filter((one, at) => texts.indexOf(one) !== at)

/** WCAG 2.2 relative luminance of an sRGB hex colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ["sports", SPORTS],
  ["teams", TEAMS],
])("%s have codes and slugs of their own", (_, table) => {
  expect(table.length).toBeGreaterThan(90)
  expect(repeated(table.map(({ code }) => code))).toEqual([])
  expect(repeated(table.map(({ slug: own }) => own))).toEqual([])
  for (const { slug: own } of table) expect(own).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test("codes that are nobody's are refused", () => {
  expect(() => sportOf("XXX")).toThrow(RangeError)
  expect(() => teamOf("XXX")).toThrow(RangeError)
})

test.each([
  ["Côte d'Ivoire", "cote-d-ivoire"],
  ["3x3 Basketball", "3x3-basketball"],
  ["Türkiye", "turkiye"],
  ["35–38", "35-38"],
])("the slug of %s is %s", (name, expected) => {
  expect(slug(name)).toBe(expected)
})

describe("editions", () => {
  test.each(EDITIONS.map((edition) => [edition.code, edition] as const))(
    "%s can be read on its own field",
    (_, { palette }) => {
      expect(contrast(palette.ink, palette.field)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.glow, palette.field)).toBeGreaterThanOrEqual(3)
    },
  )
})

describe("categories", () => {
  test("are two levels deep, with handles and names of their own", () => {
    const first = CATEGORIES.filter(({ parent }) => parent === null).map(({ handle }) => handle)
    const parents = CATEGORIES.flatMap(({ parent }) => (parent ? [parent] : []))
    expect(parents.filter((parent) => !first.includes(parent))).toEqual([])
    expect(first.every((handle) => parents.includes(handle))).toBe(true)
    expect(repeated(CATEGORIES.map(({ handle }) => handle))).toEqual([])
  })
})

describe("kinds", () => {
  const kinds = Object.keys(KINDS) as Kind[]

  test.each(kinds)("%s stands in a category and has material, care and measures", (kind) => {
    const spec = kindOf(kind)
    expect(CATEGORIES.find(({ handle }) => handle === spec.category)?.parent).toBeTruthy()
    expect(MATERIALS).toHaveProperty([spec.material])
    expect(CARE).toHaveProperty([spec.care])
    if (spec.chart) expect(SIZE_CHARTS).toHaveProperty([spec.chart])
  })

  test("are each made for every edition by exactly one licensee", () => {
    const makers = kinds.flatMap((kind) =>
      EDITIONS.map(({ code }) => ({
        what: `${kind} for ${code}`,
        by: LICENSEES.filter(
          ({ kinds: made, edition }) => made.includes(kind) && (!edition || edition === code),
        ).length,
      })),
    )
    expect(makers.filter(({ by }) => by !== 1)).toEqual([])
  })
})

test("size charts grow: no size is smaller than the one before it", () => {
  for (const { rows, measures } of Object.values(SIZE_CHARTS)) {
    measures.forEach((_, at) => {
      const sizes = rows.map(({ cm }) => Number.parseFloat(String(cm[at])))
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    })
    expect(repeated(rows.map(({ size }) => size))).toEqual([])
  }
})
