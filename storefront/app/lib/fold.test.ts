import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { beginsLike, fold } from "./fold"

describe("fold", () => {
  test.each([
    ["Équipe  de France", "equipe de france"],
    ["Tir à l'arc", "tir a l arc"],
    ["Tir à l’arc", "tir a l arc"],
    ["ＪＵＤＯ", "judo"],
    ["قَمِيص", "قميص"],
    [" ", ""],
  ])("%s becomes %s", (text, folded) => expect(fold(text)).toBe(folded))

  test("twice is once", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe("beginsLike", () => {
  test.each([
    ["Beach Volleyball", "voll", true],
    ["Escalade", "esc", true],
    ["Judo", "udo", false],
    ["Tir à l'arc", "arc", true],
    ["Judo", "", false],
    ["Judo", "  ", false],
  ])("%s, %s: %s", (name, typed, begins) => expect(beginsLike(name, typed)).toBe(begins))
})
