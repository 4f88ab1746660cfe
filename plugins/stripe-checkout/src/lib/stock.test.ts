import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { mostInOneLine, sharingLines, type Part } from "./stock"

const PLACES = new Set(["los-angeles", "milano"])

/** A part with what is stocked and reserved of it by place. */
const part = (needed: number, levels: Record<string, [number, number]>): Part => ({
  required_quantity: needed,
  inventory: {
    location_levels: Object.entries(levels).map(([location_id, [stocked, reserved]]) => ({
      location_id,
      stocked_quantity: stocked,
      reserved_quantity: reserved,
    })),
  },
})

describe("one line can have", () => {
  test.each<[string, Part[], number | null]>([
    ["what the fuller warehouse has", [part(1, { "los-angeles": [65, 0], milano: [80, 0] })], 80],
    ["not what is reserved", [part(1, { "los-angeles": [65, 60], milano: [80, 79] })], 5],
    ["nothing from elsewhere", [part(1, { paris: [9, 0], milano: [2, 0] })], 2],
    [
      "whole pieces only",
      [part(2, { "los-angeles": [5, 0] }), part(1, { milano: [9, 0] })],
      2, // parts may come from different places
    ],
    ["no less than nothing", [part(1, { milano: [1, 4] })], 0],
    ["nothing of what lies nowhere", [part(1, {})], 0],
    ["a number that nobody knows, of what is made up of nothing", [], null],
  ])("%s", (_name, parts, most) => {
    expect(mostInOneLine(parts, PLACES)).toBe(most)
  })
})

describe("lines share stock", () => {
  test.each<[string, string[][], string[]]>([
    ["not at all", [["mug"], ["shirt"], []], []],
    ["when they are of one variant", [["mug"], ["shirt"], ["mug"], ["mug"]], ["0", "2", "3"]],
    ["when one is a set", [["mug", "shirt"], ["cap"], ["shirt"]], ["0", "2"]],
    ["not with themselves", [["mug", "mug"]], []],
  ])("%s", (_name, lines, sharing) => {
    expect(sharingLines(lines.map((items, at) => ({ id: String(at), items })))).toEqual(sharing)
  })

  const items = fc.array(fc.constantFrom("mug", "shirt", "cap", "pin"), { maxLength: 3 })
  const carts = fc
    .array(items)
    .map((lines) => lines.map((some, at) => ({ id: String(at), items: some })))

  test("without those that do, no item is taken of twice", () => {
    fc.assert(
      fc.property(carts, (lines) => {
        const sharing = new Set(sharingLines(lines))
        const rest = lines.filter(({ id }) => !sharing.has(id))
        expect(sharingLines(rest)).toEqual([])
      }),
    )
  })
})
