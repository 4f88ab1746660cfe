import BigNumber from "bignumber.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { allocate } from "./allocate"
import { toMajor, toMinor } from "./currency"
import { buildLines, MAX_LINES, sumLines, type CartCharges } from "./lines"
import { lineWords } from "./words"

const words = lineWords("en")
const cart = (change: Partial<CartCharges> = {}): CartCharges => ({
  currency_code: "usd",
  total: "17.16",
  items: [{ name: "Pin (Silver)", quantity: 1, amount: "9" }],
  delivery: [{ name: "Standard delivery", quantity: 1, amount: "7" }],
  tax_on_top: "1.16",
  ...change,
})

describe("buildLines", () => {
  test("shows what the cart showed: goods, delivery, tax on top", () => {
    expect(buildLines(cart(), words)).toEqual([
      { name: "Pin (Silver)", unit_amount: 900, quantity: 1 },
      { name: "Delivery: Standard delivery", unit_amount: 700, quantity: 1 },
      { name: "Tax", unit_amount: 116, quantity: 1 },
    ])
  })

  test("a line whose price does not divide stands as one", () => {
    const items = [{ name: "Mug", quantity: 3, amount: "10" }]
    const [line] = buildLines(cart({ items, total: "17", tax_on_top: "0" }), words)
    expect(line).toEqual({ name: "3 × Mug", unit_amount: 1000, quantity: 1 })
  })

  test("a line whose price divides keeps its quantity", () => {
    const items = [{ name: "Mug", quantity: 2, amount: "10" }]
    const [line] = buildLines(cart({ items, total: "17", tax_on_top: "0" }), words)
    expect(line).toEqual({ name: "Mug", unit_amount: 500, quantity: 2 })
  })

  test("more lines than Stripe takes are folded, and nothing is lost", () => {
    const items = Array.from({ length: 150 }, (_, at) => ({
      name: `Thing ${at}`,
      quantity: 1,
      amount: "1",
    }))
    const lines = buildLines(cart({ items, total: "158.16" }), words)
    expect(lines).toHaveLength(MAX_LINES)
    expect(lines.map(({ name }) => name)).toContain("53 further lines")
    expect(sumLines(lines)).toBe(15_816)
  })

  test("lines that do not come to the total are refused", () => {
    expect(() => buildLines(cart({ total: "99" }), words)).toThrow(RangeError)
    expect(() => buildLines(cart({ total: "1" }), words)).toThrow(RangeError)
  })

  test("no cent is made or lost, whatever the cart", () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 }).map((mills) => mills / 1_000)
    const charge = fc.record({
      name: fc.string({ minLength: 1 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      amount,
    })
    const currency = fc.constantFrom("usd", "eur", "jpy", "krw", "xof", "kwd")
    fc.assert(
      fc.property(currency, fc.array(charge, { minLength: 1 }), amount, (code, items, tax) => {
        const total = [...items.map((item) => item.amount), tax].reduce<BigNumber>(
          (sum, value) => sum.plus(value),
          new BigNumber(0),
        )
        const lines = buildLines(
          { currency_code: code, total, items, delivery: [], tax_on_top: tax },
          words,
        )
        expect(sumLines(lines)).toBe(toMinor(total, code))
        expect(lines.every(({ unit_amount: units }) => units >= 0)).toBe(true)
        expect(lines.length).toBeLessThanOrEqual(MAX_LINES)
      }),
    )
  })
})

describe("allocate", () => {
  test("raises the parts that were cut most", () => {
    const parts = ["10.2", "20.7", "30.1"].map((part) => new BigNumber(part))
    expect(allocate(parts, 61)).toEqual([10, 21, 30])
  })

  test("no part is further from its share than one unit", () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 })
    fc.assert(
      fc.property(parts, (mills) => {
        const exact = mills.map((value) => new BigNumber(value).div(1_000))
        const total = BigNumber.sum(...exact)
          .integerValue(BigNumber.ROUND_HALF_UP)
          .toNumber()
        const whole = allocate(exact, total)
        expect(whole.reduce((sum, units) => sum + units, 0)).toBe(total)
        whole.forEach((units, at) => {
          expect(exact[at]?.minus(units).abs().lt(1) || exact[at]?.eq(units)).toBe(true)
        })
      }),
    )
  })
})

describe("currencies", () => {
  test.each([
    ["10.5", "usd", 1050],
    ["0.005", "eur", 1],
    ["5800", "jpy", 5800],
    ["54500", "krw", 54500],
    ["23000", "xof", 23000],
    ["1.234", "kwd", 1230],
  ])("%s %s is %s of Stripe's units", (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor)
  })

  test("back and forth is the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom("usd", "jpy", "eur", "xof"),
        (minor, currency) => {
          expect(toMinor(toMajor(minor, currency), currency)).toBe(minor)
        },
      ),
    )
  })

  test("what is no amount is refused", () => {
    expect(() => toMinor("NaN", "usd")).toThrow(RangeError)
    expect(() => toMinor("1e30", "usd")).toThrow(RangeError)
  })
})
