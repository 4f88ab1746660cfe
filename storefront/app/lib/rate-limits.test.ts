import { describe, expect, test } from "vitest"
import { limitOf, RATE_LIMITS, readRateLimits } from "./rate-limits"

test("nothing set means production's limits", () => {
  expect(readRateLimits("")).toEqual(RATE_LIMITS)
})

test("one is set, or all, and later ones go before earlier ones", () => {
  const limits = readRateLimits("all=1000/60, searches=2/5")
  expect(limits.searches).toEqual({ points: 2, seconds: 5 })
  expect(limits.pictures).toEqual({ points: 1000, seconds: 60 })
})

test.each(["search=1/1", "all=0/60", "all=1", "constructor=1/1"])("%s is refused", (text) => {
  expect(() => readRateLimits(text)).toThrow(`"${text}" is no limit`)
})

describe("a request counts as", () => {
  test.each([
    ["GET", "/en-us/search?q=mug", "searches"],
    ["HEAD", "/en-us/search", "searches"],
    ["GET", "/en-us/search.data?q=mug", "searches"],
    ["GET", "/EN-us/SEARCH/?q=mug", "searches"],
    ["GET", "//fr-fr\\search", "searches"],
    ["GET", "/fr-fr/%73earch", "searches"],
    ["GET", "/fr-fr/search/suggest?q=m", "suggestions"],
    ["GET", "/fr-fr/orders/token.signature", "orderLinks"],
    ["GET", "/fr-fr/checkout/return?session_id=cs_1", "orderLinks"],
    ["POST", "/fr-fr/sign-in", "forms"],
    ["POST", "/policy-reports", "policyReports"],
    ["POST", "/Policy-Reports/", "policyReports"],
    ["GET", "/fr-fr/me", "personalParts"],
    ["GET", "/fr-fr/me.data", "personalParts"],
    ["POST", "/internal/purge", null],
    ["GET", "/fr-fr/products/mug", null],
    ["GET", "/fr-fr/account/orders/order_1", null],
    ["GET", "/%E0%A4%A", null],
  ])("%s %s: %s", (method, target, name) => {
    expect(limitOf(method, target)).toBe(name)
  })
})
