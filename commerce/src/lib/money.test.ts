import { describe, expect, test } from "vitest"
import { formatMoney, isZero } from "./money"

/** Intl separates with several kinds of space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("formatMoney", () => {
  test.each([
    ["12.5", "usd", "en-US", "$12.50"],
    ["1980", "jpy", "en-JP", "¥1,980"],
    ["25000", "krw", "en-KR", "₩25,000"],
    ["12000", "xof", "fr-SN", "12 000 F CFA"],
    ["1234.5", "eur", "fr-FR", "1 234,50 €"],
    ["90071992547409.93", "eur", "en-DE", "€90,071,992,547,409.93"],
  ])("%s %s in %s is %s", (amount, currency, tag, expected) => {
    expect(plain(formatMoney(amount, currency, tag))).toBe(plain(expected))
  })
})

test.each([
  ["0", true],
  ["0.00", true],
  ["-0", true],
  ["0.01", false],
  ["10", false],
])("isZero(%s) is %s", (amount, expected) => expect(isZero(amount)).toBe(expected))
