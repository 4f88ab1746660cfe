import { describe, expect, test } from "vitest"
import type { Product } from "~/commerce/product.server"
import { structuredData } from "./structured-data"
import { chosenVariant, isSoldOut, readVariants, variantWith, type VariantView } from "./variants"

const variant = (sku: string, values: string[], stock: number | null = 9): VariantView => ({
  id: sku,
  sku,
  picture: null,
  price: { amount: 10, currency: "usd", text: "$10.00" },
  stock,
  hex: null,
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

/** A product as commerce answers it, with its options in the order given. */
function product(titles: string[], rows: Record<string, string>[]): Product {
  const variants = rows.map((row) => ({
    id: Object.values(row).join("-"),
    metadata: { picture: `/pictures/${row.Colour}.svg` },
    options: Object.entries(row).map(([title, value]) => ({ option_id: title, value })),
  }))
  const options = titles.map((title) => ({ id: title, title }))
  return { options, variants } as unknown as Product
}

describe("readVariants", () => {
  const rows = ["Ice", "Violet"].flatMap((Colour) =>
    ["S", "M", "L"].map((Size) => ({ Size, Colour })),
  )
  const cases: [string, Record<string, string>[]][] = [
    ["several of both", rows],
    ["one colour", rows.filter(({ Colour }) => Colour === "Ice")],
    ["one size", rows.filter(({ Size }) => Size === "M")],
  ]
  test.each(cases)("puts the colour first whatever the order: %s", (_, some) => {
    for (const titles of [
      ["Size", "Colour"],
      ["Colour", "Size"],
    ]) {
      const read = readVariants(product(titles, some), "en-US")
      expect(read.options.map(({ title }) => title)).toEqual(["Colour", "Size"])
      expect(read.variants[0]?.values).toEqual([some[0]?.Colour, some[0]?.Size])
    }
  })

  test("knows what a variant's colour looks like by the key in its metadata", () => {
    const dyed = product(["Colour"], rows.slice(0, 2))
    dyed.variants?.forEach((one, at) => (one.metadata = { colour: at ? "ice" : 7 }))
    const { variants } = readVariants(dyed, "en-US", (key) => (key === "ice" ? "#bfe0ee" : null))
    expect(variants.map(({ hex }) => hex).toSorted()).toEqual(["#bfe0ee", null])
  })

  test("shows sizes by rank, though commerce answers in another order", () => {
    const shuffled = product(["Size", "Colour"], rows)
    shuffled.variants?.forEach((one, at) => Object.assign(one, { variant_rank: at }))
    shuffled.variants?.reverse()
    const read = readVariants(shuffled, "en-US")
    expect(read.options.map(({ values }) => values)).toEqual([
      ["Ice", "Violet"],
      ["S", "M", "L"],
    ])
    expect(read.variants.map(({ values }) => values.join(" "))[0]).toBe("Ice S")
  })

  test("the document for search engines names each picture once", () => {
    const { variants } = readVariants(product(["Size", "Colour"], rows), "en-US")
    const about = { description: "", origin: "https://shop.example", path: "/en-us/products/x" }
    expect(structuredData(about, "X", variants).image).toEqual([
      "https://shop.example/pictures/Ice.svg",
      "https://shop.example/pictures/Violet.svg",
    ])
  })
})
