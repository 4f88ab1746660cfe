import { describe, expect, test } from "vitest"
import { careText, sizeChart } from "./tables"

describe("careText", () => {
  test("is in the reader's language, or in English", () => {
    expect(careText("wipe", "fr")).toBe("Essuyer avec un chiffon humide")
    expect(careText("wipe", "de")).toBe("Wipe with a damp cloth")
  })

  test.each([undefined, null, 7, "", "constructor", "no-such-key"])("%s is no care", (key) => {
    expect(careText(key, "en")).toBeNull()
  })
})

test("a size chart has a value for each of its measures", () => {
  const chart = sizeChart("hoodie")
  expect(chart?.rows.map(({ size }) => size)).toEqual(["XS", "S", "M", "L", "XL", "XXL"])
  for (const { cm } of chart?.rows ?? []) expect(cm).toHaveLength(chart?.measures.length ?? 0)
  expect(sizeChart("mug")).toBeNull()
})
