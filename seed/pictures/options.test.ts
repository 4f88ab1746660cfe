import { describe, expect, test } from "vitest"
import { optionsOf, wanted } from "./options"
import { KINDS, VIEWS, type Shot } from "./request"

const SHOT: Shot = {
  handle: "la-2028-sunrise-mug",
  kind: "mug",
  colour: { key: "coral", hex: "#f0604d" },
  artwork: { edition: "la-2028", sport: null, team: null, layout: null, words: [] },
  view: "front",
  size: 1440,
}

describe("options", () => {
  test("are all pictures by default", () => {
    const options = optionsOf([])
    expect(options.kinds).toEqual(KINDS)
    expect(options.views).toEqual(VIEWS)
    expect(wanted(options, SHOT)).toBe(true)
  })

  test.each([
    [["--kinds", "mug,cap"], true],
    [["--kinds", "cap"], false],
    [["--views", "detail,back"], false],
    [["--match", "sunrise"], true],
    [["--match", "dakar"], false],
    [["--kinds", "mug", "--views", "front", "--match", "la-2028"], true],
  ])("%j chooses: %s", (args, chosen) => {
    expect(wanted(optionsOf(args), SHOT)).toBe(chosen)
  })

  test.each([
    ["--kinds", "teapot"],
    ["--views", "inside"],
    ["--limit", "0"],
    ["--limit", "some"],
    ["--colour", "red"],
  ])("%s %s is refused", (...args) => {
    expect(() => optionsOf(args)).toThrow()
  })
})
