import fc from "fast-check"
import { expect, test } from "vitest"
import { LOCALES } from "~/i18n/markets"
import { plain } from "~/testing/expect-page"
import { formatDay } from "./dates"

test.each([
  ["2026-05-03T10:00:00.000Z", "en-US", "May 3, 2026"],
  ["2026-05-03T10:00:00.000Z", "en-GB", "3 May 2026"],
  ["2026-05-03T10:00:00.000Z", "fr-FR", "3 mai 2026"],
  ["2026-01-01T00:00:00.000Z", "fr-CA", "1 janvier 2026"],
])("%s in %s is %s", (iso, tag, text) => {
  expect(plain(formatDay(iso, tag))).toBe(text)
})

test("a day is the same everywhere: that of UTC", () => {
  expect(formatDay("2026-05-03T23:59:59.999Z", "en-US")).toBe("May 3, 2026")
  expect(formatDay("2026-05-04T00:00:00.000Z", "en-US")).toBe("May 4, 2026")
  expect(formatDay(new Date("2026-05-03T12:00:00Z"), "en-US")).toBe("May 3, 2026")
})

test("names its year and its day in every locale", () => {
  const date = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, fc.constantFrom(...LOCALES), (day, { tag }) => {
      const text = formatDay(day, tag)
      expect(text).toContain(String(day.getUTCFullYear()))
      expect(text).toMatch(new RegExp(`(^|\\D)${day.getUTCDate()}(\\D|$)`))
    }),
  )
})
