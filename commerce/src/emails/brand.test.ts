import { describe, expect, test } from "vitest"
import { BRAND, type Palette } from "./brand"

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
  ["fieldInk", "field"],
  ["actionInk", "action"],
  ["action", "sheet"],
]

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  test.each(PAIRS)("%s reads well on %s", (text, ground) => {
    expect(contrast(BRAND[scheme][text], BRAND[scheme][ground])).toBeGreaterThanOrEqual(4.5)
  })
})
