import { describe, expect, test } from "vitest"
import { BRAND, EDITIONS, fieldOf, type Palette } from "./brand"

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const PAIRS: [keyof Palette, keyof Palette][] = [
  ["ink", "sheet"],
  ["ink", "paper"],
  ["muted", "sheet"],
  ["muted", "paper"],
  ["actionInk", "action"],
  ["action", "sheet"],
  ["action", "paper"],
]

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  test.each(PAIRS)("%s reads well on %s", (text, ground) => {
    expect(contrast(BRAND[scheme][text], BRAND[scheme][ground])).toBeGreaterThanOrEqual(4.5)
  })
})

test.each([...EDITIONS, null])("the field of %s can be read in any light", (edition) => {
  const { field, glow, ink } = fieldOf(edition)
  expect(contrast(ink, field)).toBeGreaterThanOrEqual(4.5)
  // The sun is no text, but has to be seen.
  expect(contrast(glow, field)).toBeGreaterThanOrEqual(3)
})

test("an edition that nobody has drawn yet wears the current one's field", () => {
  expect(fieldOf("brisbane-2032")).toEqual(fieldOf(null))
  expect(fieldOf("constructor")).toEqual(fieldOf(null))
})
