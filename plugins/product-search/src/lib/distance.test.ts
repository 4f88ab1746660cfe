import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { forgiven, typosBetween } from "./distance"

describe("typosBetween", () => {
  test.each([
    ["hoodie", "hoodie", 0],
    ["hoddie", "hoodie", 1],
    ["shrit", "shirt", 1],
    ["hodie", "hoodie", 1],
    ["hooodie", "hoodie", 1],
    ["marahtno", "marathon", 2],
    ["", "cap", 3],
  ])("%s for %s: %i", (typed, word, typos) => {
    expect(typosBetween(typed, word, false)).toBe(typos)
  })

  test("a beginning may go on for nothing", () => {
    expect(typosBetween("marito", "marathon", true)).toBe(2)
    expect(typosBetween("hodi", "hoodie", true)).toBe(1)
    expect(typosBetween("hoo", "hoodie", true)).toBe(0)
  })

  const word = fc.string({ maxLength: 12 })
  test("is a distance: none to itself, the same both ways, no more than the longer word", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typosBetween(a, a, false)).toBe(0)
        const typos = typosBetween(a, b, false)
        expect(typos).toBe(typosBetween(b, a, false))
        expect(typos).toBeLessThanOrEqual(Math.max([...a].length, [...b].length))
        expect(typosBetween(a, b, true)).toBeLessThanOrEqual(typos)
      }),
    )
  })
})

test("short words and figures are taken as they are", () => {
  const rules = { one: 5, two: 9 }
  expect(forgiven("caps", rules)).toBe(0)
  expect(forgiven("shirt", rules)).toBe(1)
  expect(forgiven("swimmingx", rules)).toBe(2)
  expect(forgiven("la2028games", rules)).toBe(0)
})
