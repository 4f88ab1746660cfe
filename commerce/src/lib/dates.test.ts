import { expect, test } from "vitest"
import { COUNTRIES } from "../config/locales"
import { formatDay } from "./dates"

const evening = new Date("2028-07-14T22:30:00Z")

test.each([
  ["en-US", "July 14, 2028"],
  ["fr-FR", "15 juillet 2028"],
  ["en-JP", "July 15, 2028"],
  ["fr-SN", "14 juillet 2028"],
])("in %s it is %s", (tag, day) => expect(formatDay(evening, tag)).toBe(day))

test("every country has a zone: around midnight some are a day ahead", () => {
  const days = COUNTRIES.map((country) => formatDay(evening, `en-${country.toUpperCase()}`))
  expect(days.filter((day) => day.includes("15")).length).toBeGreaterThan(5)
  expect(days.filter((day) => day.includes("14")).length).toBeGreaterThan(4)
})
