import { expect, test } from "vitest"
import { editionOf } from "./edition-of"

const line = (edition: string | null, quantity = 1) => ({ edition, quantity })

test.each([
  ["most pieces", [line("heritage"), line("la-2028", 2)], "la-2028"],
  ["pieces over several lines", [line("a", 2), line("b", 1), line("b", 2)], "b"],
  ["the first of equals", [line("b"), line("a")], "b"],
  ["what has one", [line(null, 9), line("a")], "a"],
  ["nothing, where nothing has one", [line(null)], null],
  ["nothing, without lines", [], null],
])("is the one of %s", (_what, lines, edition) => {
  expect(editionOf(lines)).toBe(edition)
})
