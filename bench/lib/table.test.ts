import { expect, test } from "vitest"
import { details, table, verdicts } from "./table"

test("columns line up: words to the left, numbers to the right", () => {
  expect(
    table(
      ["search", "ms"],
      [
        ["a word", 4.5],
        ["everything", 1_234.5678912],
      ],
    ).split("\n"),
  ).toEqual(["search               ms", "a word              4.5", "everything  1,234.56789"])
})

test("what is not known is a dash among numbers", () => {
  expect(table(["n"], [[null], [10]])).toBe(" n\n –\n10")
})

test("verdicts stand beside limit and value", () => {
  const text = verdicts([
    { name: "p95", value: 61.5, unit: "ms", limit: "≤ 60", verdict: "exceeded" },
    { name: "gone", value: null, unit: "", limit: "–", verdict: "not measured" },
  ])
  expect(text.split("\n")).toEqual([
    "measurement  value  unit  limit  verdict",
    "p95           61.5  ms    ≤ 60   exceeded",
    "gone             –        –      not measured",
  ])
})

test("details have a title", () => {
  expect(details({ title: "Searches", columns: ["n"], rows: [[1]] })).toBe("Searches\nn\n1")
})
