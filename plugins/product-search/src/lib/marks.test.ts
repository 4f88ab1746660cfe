import { describe, expect, test } from "vitest"
import { findAll, marksIn, START, STOP, withTags } from "./marks"

const tags = { pre: "<b>", post: "</b>", words: null }
const headline = (text: string) => text.replaceAll("[", START).replaceAll("]", STOP)

describe("marks of a folded text", () => {
  test.each([
    ["Écharpe d'hiver", "[echarpe] d hiver", "<b>Écharpe</b> d'hiver"],
    ["A T-shirt", "a t [shirt]", "A T-<b>shirt</b>"],
    ["Straße!", "[strasse] ", "<b>Straße</b>!"],
    ["قُبَّعَة زرقاء", "[قبعة] زرقاء", "<b>قُبَّعَة</b> زرقاء"],
  ])("stand in the text as it was written: %s", (original, marked, expected) => {
    const ranges = marksIn(original, headline(marked))
    expect(ranges && withTags(original, ranges, tags, "en")).toBe(expected)
  })

  test("of another text are none", () => {
    expect(marksIn("cap", headline("[hat]"))).toBeNull()
    expect(marksIn("cap and hat", headline("[cap]"))).toBeNull()
  })
})

test("words of a script without spaces are marked within a run, others as words", () => {
  const words = [
    { text: "帽子", within: true, beginning: false },
    { text: "la", within: false, beginning: false },
    { text: "hood", within: false, beginning: true },
  ]
  const text = "LA 赤い帽子 lane Hoodie"
  expect(withTags(text, findAll(text, words), tags, "ja")).toBe(
    "<b>LA</b> 赤い<b>帽子</b> lane <b>Hood</b>ie",
  )
})

describe("withTags", () => {
  test("joins marks that touch, and gives nothing without a mark", () => {
    const ranges = [
      [4, 6],
      [0, 4],
    ] as const
    expect(withTags("hoodie", ranges, tags, "en")).toBe("<b>hoodie</b>")
    expect(withTags("hoodie", [], tags, "en")).toBeNull()
  })

  test("crops to words around the first mark", () => {
    const text = "One two three four five six seven eight nine ten"
    const at = text.indexOf("six")
    const cropped = { ...tags, words: 4 }
    expect(withTags(text, [[at, at + 3]], cropped, "en")).toBe("…four five <b>six</b> seven…")
    expect(withTags(text, [[0, 3]], cropped, "en")).toBe("<b>One</b> two three four…")
  })
})
