import { describe, expect, test } from "vitest"
import { dateTime, daysLeft, isPast, languageTag, money } from "./format"

const NOW = new Date("2028-07-14T12:00:00Z")
const plain = (text: string) => text.replace(/\s/g, " ")

test.each([
  ["en", "en"],
  ["ptBR", "pt-BR"],
  ["zhTW", "zh-TW"],
  ["fr-CA", "fr-CA"],
  ["", "en"],
  ["no such language", "en"],
])("the dashboard's %s is %s", (code, tag) => expect(languageTag(code)).toBe(tag))

describe("amounts", () => {
  test.each([
    ["1234.5", "eur", "fr", "1 234,50 €"],
    ["1234.5", "usd", "en", "$1,234.50"],
    ["5800", "jpy", "en", "¥5,800"],
    ["1.23", "kwd", "en", "KWD 1.230"],
  ])("%s %s in %s is %s", (amount, currency, language, shown) => {
    expect(plain(money(amount, currency, language))).toBe(shown)
  })
})

describe("times", () => {
  test("are written in the language", () => {
    expect(dateTime(NOW, "fr")).toMatch(/14 juil\. 2028/)
    expect(dateTime(NOW.toISOString(), "en")).toMatch(/Jul 14, 2028/)
  })

  test.each([
    ["2028-07-22T13:00:00Z", "in 8 days"],
    ["2028-07-15T13:00:00Z", "tomorrow"],
    ["2028-07-14T13:00:00Z", "today"],
  ])("to %s it is %s", (moment, left) => expect(daysLeft(moment, NOW, "en")).toBe(left))

  test("what is over is past, now is not", () => {
    expect(isPast("2028-07-14T11:59:59Z", NOW)).toBe(true)
    expect(isPast(NOW, NOW)).toBe(false)
  })
})
