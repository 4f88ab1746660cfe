import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LOCALES } from "~/i18n/markets"
import { plain } from "~/testing/expect-page"
import { formatMoney } from "./money"

test.each([
  [39, "usd", "en-US", "$39.00"],
  [35, "eur", "fr-FR", "35,00 €"],
  [5800, "jpy", "en-JP", "¥5,800"],
  [23000, "xof", "fr-SN", "23 000 F CFA"],
  [54500, "krw", "en-KR", "₩54,500"],
  [-5.5, "eur", "fr-FR", "-5,50 €"],
  [0, "chf", "fr-CH", "0.00 CHF"],
])("%s %s in %s is %s", (amount, currency, tag, text) => {
  expect(plain(formatMoney(amount, currency, tag))).toBe(text)
})

describe("an amount", () => {
  const locale = fc.constantFrom(...LOCALES)
  const cents = fc.integer({ min: 0, max: 100_000_000 })

  test("is read by people as it was meant, in every locale", () => {
    fc.assert(
      fc.property(locale, cents, ({ tag }, amount) => {
        const digits = formatMoney(amount / 100, "eur", tag).replace(/\D/g, "")
        expect(Number(digits)).toBe(amount)
        expect(digits.length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  test("of a currency without coins has no fraction", () => {
    fc.assert(
      fc.property(
        locale,
        fc.nat(1e7),
        fc.constantFrom("jpy", "krw", "xof"),
        ({ tag }, amount, code) => {
          const digits = formatMoney(amount, code, tag).replace(/\D/g, "")
          expect(Number(digits)).toBe(amount)
        },
      ),
    )
  })
})
