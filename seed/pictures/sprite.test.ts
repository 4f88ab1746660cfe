import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { SPORTS } from "../data/taxonomy/sports"
import { GRID } from "./pictogram"
import { PICTOGRAMS, sprite } from "./sprite"
import { SPRITE_FILE } from "./write-sprite"

test("the file that the storefront serves is the one that is drawn here", () => {
  expect(readFileSync(SPRITE_FILE, "utf8")).toBe(sprite())
})

test("no two sports have the same sign", () => {
  const drawn = Object.values(PICTOGRAMS).map((pictogram) => JSON.stringify(pictogram))
  expect(new Set(drawn).size).toBe(drawn.length)
})

describe.each(SPORTS)("$code", ({ code }) => {
  const drawn = PICTOGRAMS[code]

  test("has a sign", () => {
    expect(drawn).toBeDefined()
    expect(sprite()).toContain(`<symbol id="${code}"`)
  })

  test("keeps to the grid", () => {
    const { heads = [], rings = [], dots = [] } = drawn ?? {}
    for (const [x = 0, y = 0] of [...heads, ...rings, ...dots]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(GRID)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(GRID)
    }
  })
})
