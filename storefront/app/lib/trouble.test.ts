import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { troublesOf } from "./trouble"

const line = (id: string, variant_id: string | null, quantity: number) => ({
  id,
  variant_id,
  quantity,
})

describe("a line", () => {
  test.each([
    [1, 5, undefined],
    [5, 5, undefined],
    [6, 5, { kind: "short", left: 5 }],
    [1, 0, { kind: "sold_out" }],
    [99, null, undefined], // stock is not counted, or may be ordered back
    [1, undefined, { kind: "sold_out" }], // the variant is no longer sold
  ])("of %s with %s in stock: %j", (quantity, stock, trouble) => {
    const known = new Map(stock === undefined ? [] : [["v", stock]])
    expect(troublesOf([line("a", "v", quantity)], known).get("a")).toEqual(trouble)
  })

  test("without a variant cannot be had", () => {
    const troubles = troublesOf([line("a", null, 1)], new Map([["v", 9]]))
    expect(troubles.get("a")).toEqual({ kind: "sold_out" })
  })
})

test("lines of one variant share its stock, the first has its part first", () => {
  const lines = [line("a", "v", 3), line("b", "w", 1), line("c", "v", 3), line("d", "v", 1)]
  const troubles = troublesOf(lines, new Map([["v", 4], ["w", 1]])) // prettier-ignore
  expect([...troubles]).toEqual([
    ["c", { kind: "short", left: 1 }],
    ["d", { kind: "sold_out" }],
  ])
})

const variants = fc.constantFrom("v", "w", "x")
const carts = fc
  .array(fc.record({ variant_id: variants, quantity: fc.integer({ min: 1, max: 99 }) }))
  .map((lines) => lines.map((one, at) => ({ ...one, id: `line_${at}` })))
const stocks = fc
  .dictionary(variants, fc.option(fc.nat(200)))
  .map((known) => new Map(Object.entries(known)))

test("doing what one is told leaves no trouble", () => {
  fc.assert(
    fc.property(carts, stocks, (lines, stock) => {
      const troubles = troublesOf(lines, stock)
      const mended = lines.flatMap((one) => {
        const trouble = troubles.get(one.id)
        if (!trouble) return [one]
        return trouble.kind === "short" ? [{ ...one, quantity: trouble.left }] : []
      })
      expect(troublesOf(mended, stock).size).toBe(0)
    }),
  )
})

test("there is trouble exactly when more is wanted than there is", () => {
  fc.assert(
    fc.property(carts, stocks, (lines, stock) => {
      const wanted = new Map<string, number>()
      for (const { variant_id, quantity } of lines) {
        wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
      }
      const tooMuch = [...wanted].some(([id, count]) => {
        const left = stock.get(id)
        return left === undefined || (left !== null && count > left)
      })
      expect(troublesOf(lines, stock).size > 0).toBe(tooMuch)
    }),
  )
})
