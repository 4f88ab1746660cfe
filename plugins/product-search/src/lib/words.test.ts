import { expect, test } from "vitest"
import { compoundsOf, isUnspaced, pairsOf, runsOf, wordsOf } from "./words"

test("words are folded and without signs", () => {
  expect(wordsOf("L'écharpe «Bleue» – 4 ans")).toEqual(["l", "echarpe", "bleue", "4", "ans"])
  expect(wordsOf(`${"x".repeat(41)} y`)).toEqual(["y"])
})

test("compounds are also written as one word; an apostrophe makes none", () => {
  expect(compoundsOf("A T-shirt of l'équipe, LA-2028/1")).toEqual(["tshirt", "la20281"])
})

test("a script without spaces is cut into pairs", () => {
  expect(runsOf("tシャツ")).toEqual(["t", "シャツ"])
  expect(isUnspaced("t")).toBe(false)
  expect(pairsOf("赤い帽子", "pairs only")).toEqual(["赤い", "い帽", "帽子"])
  expect(pairsOf("赤い帽子", "with the last alone")).toEqual(["赤い", "い帽", "帽子", "子"])
  expect(pairsOf("帽", "pairs only")).toEqual([])
  expect(pairsOf("帽", "with the last alone")).toEqual(["帽"])
})
