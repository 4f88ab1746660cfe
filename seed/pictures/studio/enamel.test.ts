import { describe, expect, test } from "vitest"
import { METALS, nearestMetal, toneBeside } from "./enamel"

describe("metal", () => {
  test("is that which a dye stands for", () => {
    expect(nearestMetal("#e5b53b")).toBe(METALS.gold)
    expect(nearestMetal("#b9c0c8")).toBe(METALS.silver)
    expect(nearestMetal("#a8703c")).toBe(METALS.bronze)
  })

  test("is gold for dyes that are none", () => {
    expect(nearestMetal("#16305c")).toBe(METALS.gold)
  })

  test("of a rim is what the seed says", () => {
    expect(toneBeside(["#16305c"], 1)).toBe(METALS.gold)
    expect(toneBeside(["#16305c"], 2)).toBe(METALS.silver)
  })

  test("of a rim never looks like the enamel", () => {
    for (const seed of [0, 1]) {
      expect(toneBeside(["#16305c", "#f3b32c"], seed)).toBe(METALS.silver)
      expect(toneBeside(["#f7f6f2"], seed)).toBe(METALS.gold)
    }
  })
})
