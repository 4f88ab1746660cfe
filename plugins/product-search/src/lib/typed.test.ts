import { describe, expect, test } from "vitest"
import { thesaurusOf } from "./synonyms"
import { understand } from "./typed"

const thesaurus = thesaurusOf({
  "t-shirt": ["tee"],
  tee: ["t-shirt"],
  "sweat à capuche": ["hoodie"],
})

/** Meanings as texts: `word*` is a beginning. */
const read = (typed: string, open = true) =>
  understand(typed, thesaurus, open).map(({ ways }) =>
    ways.map((words) =>
      words.map(({ text, beginning }) => `${text}${beginning ? "*" : ""}`).join("+"),
    ),
  )

describe("what is typed", () => {
  test.each([
    ["red cap", [["red"], ["cap*"]]],
    ["  Écharpe ", [["echarpe*"]]],
    ["t-shirt rouge", [["t+shirt", "tshirt", "tee"], ["rouge*"]]],
    ["tee", [["tee*", "t+shirt"]]],
    ["sweat à capuche bleu", [["sweat+a+capuche", "hoodie"], ["bleu*"]]],
    ["la-2028", [["la+2028*", "la2028*"]]],
    ["!!! ---", []],
    ["", []],
  ])("%s", (typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })

  test("is whole where nobody is typing any more", () => {
    expect(read("red cap", false)).toEqual([["red"], ["cap"]])
  })

  test("an expression with synonyms is no typing error, and cuts no compound in two", () => {
    expect(understand("tee hoddie", thesaurus, true).map(({ doubtful }) => doubtful)).toEqual([
      false,
      true,
    ])
    expect(read("t-shirt-x")).toEqual([["t+shirt+x*", "tshirtx*"]])
  })

  test("ends after twelve words", () => {
    expect(read("a ".repeat(50))).toHaveLength(12)
  })
})
