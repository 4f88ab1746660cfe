import { describe, expect, test } from "vitest"
import { chosenVariant, isSoldOut, variantWith, type VariantView } from "./variants"

const variant = (sku: string, values: string[], stock: number | null = 9): VariantView => ({
  id: sku,
  sku,
  picture: null,
  price: 10,
  currency: "usd",
  stock,
  values,
})
const coralS = variant("CORAL-S", ["Coral", "S"], 0)
const coralM = variant("CORAL-M", ["Coral", "M"])
const blueM = variant("BLUE-M", ["Blue", "M"])
const all = [coralS, coralM, blueM]

describe("chosenVariant", () => {
  test("is the one named, even sold out", () => {
    expect(chosenVariant(all, "CORAL-S")).toBe(coralS)
  })
  test("else the first that can be bought", () => {
    expect(chosenVariant(all, null)).toBe(coralM)
    expect(chosenVariant(all, "NO-SUCH")).toBe(coralM)
    expect(chosenVariant([coralS], null)).toBe(coralS)
    expect(chosenVariant([], null)).toBeUndefined()
  })
})

test("choosing a value keeps the others where it can", () => {
  expect(variantWith(all, coralM, 0, "Blue")).toBe(blueM)
  expect(variantWith(all, coralS, 0, "Blue")).toBe(blueM) // there is no blue S
  expect(variantWith(all, coralM, 1, "XXL")).toBeUndefined()
})

test("stock that is not counted never sells out", () => {
  expect([coralS, coralM, variant("X", [], null)].map(isSoldOut)).toEqual([true, false, false])
})
