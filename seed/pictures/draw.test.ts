import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DRAWN_SPORTS } from "../data/drawn-sports"
import { KNOWN_SPORTS } from "./artwork"
import { inkOn, pictures, shade } from "./draw"

const PUBLIC = join(__dirname, "../../storefront/public/pictures")
const MAX_BYTES = 15_000

describe("pictures", () => {
  test.each(pictures())("%s is up to date and small", (name, svg) => {
    expect(readFileSync(join(PUBLIC, name), "utf8")).toBe(svg)
    expect(svg.length).toBeLessThan(MAX_BYTES)
  })

  test("the pictograms that addresses count on are drawn", () => {
    expect(KNOWN_SPORTS.toSorted()).toEqual(DRAWN_SPORTS.toSorted())
  })
})

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`)

test("shading stays a colour, and ends in black and white", () => {
  fc.assert(
    fc.property(hex, fc.double({ min: -1, max: 1, noNaN: true }), (colour, amount) => {
      expect(shade(colour, amount)).toMatch(/^#[0-9a-f]{6}$/)
    }),
  )
  expect(shade("#123456", -1)).toBe("#000000")
  expect(shade("#123456", 1)).toBe("#ffffff")
  expect([inkOn("#ffffff"), inkOn("#000000")]).toEqual(["#16305c", "#f7f1e3"])
})
