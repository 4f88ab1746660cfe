import { expect, test } from "vitest"
import { formatMoney } from "./money"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

test.each([
  [39, "usd", "en-US", "$39.00"],
  [35, "eur", "fr-FR", "35,00 €"],
  [5800, "jpy", "en-JP", "¥5,800"],
  [23000, "xof", "fr-SN", "23 000 F CFA"],
  [54500, "krw", "en-KR", "₩54,500"],
])("%s %s in %s is %s", (amount, currency, tag, text) => {
  expect(plain(formatMoney(amount, currency, tag))).toBe(text)
})
