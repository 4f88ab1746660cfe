import { expect, test } from "vitest"
import { tooOftenText } from "./too-often"

test.each([
  [undefined, 45, "That was too often. Try again in 45 seconds."],
  ["de,en;q=0.8", 900, "That was too often. Try again in 15 minutes."],
  ["fr-CA,fr;q=0.9,en;q=0.8", 45, "Trop de tentatives. Réessayez dans 45 secondes."],
  ["FR", 61, "Trop de tentatives. Réessayez dans 2 minutes."],
])("whoever asks for %s is told so", (asked, seconds, text) => {
  expect(tooOftenText(asked, seconds).replace(/\s/g, " ")).toBe(text)
})
