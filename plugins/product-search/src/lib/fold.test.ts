import fc from "fast-check"
import { expect, test } from "vitest"
import { fold, folded } from "./fold"

test.each([
  ["Écharpe CHAUDE", "echarpe chaude"],
  ["T-shirt, 35–38!", "t shirt  35 38 "],
  ["Straße", "strasse"],
  ["Cœur d'Île", "coeur d ile"],
  ["قُبَّعَة", "قبعة"],
  ["أحمر", "احمر"],
  ["رياضــي ٢٠٢٨", "رياضي 2028"],
  ["ガラス ハット", "ガラス ハット"],
  ["ＦＵＬＬ ｗｉｄｔｈ", "full width"],
  ["한국어", "한국어"],
])("%s is compared as %s", (text, expected) => {
  expect(folded(text)).toBe(expected)
})

test("each character knows where it came from, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { text: result, at } = fold(text)
      expect(at).toHaveLength(result.length)
      expect(at.every((place) => place < text.length)).toBe(true)
      expect(at.toSorted((a, b) => a - b)).toEqual(at)
      expect(folded(result)).toBe(result)
    }),
  )
})

test("no sign of SQL or of a full text query is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (some, signs) => {
      const text = some + signs
      expect(folded(text)).not.toMatch(/['"\\:&|!()<>*?$;%-]/)
    }),
  )
})
