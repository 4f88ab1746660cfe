import { expect, test } from "vitest"
import { RATE_LIMITS } from "../api/rate-limits"
import { readRateLimits } from "./rate-limit-settings"

test("nothing set means production's limits", () => {
  expect(readRateLimits("")).toEqual(RATE_LIMITS)
})

test("one is set, or all, and later ones go before earlier ones", () => {
  const limits = readRateLimits("all=1000/60, signInByPair=2/5")
  expect(limits.signInByPair).toEqual({ points: 2, seconds: 5 })
  expect(limits.cartsByAddress).toEqual({ points: 1000, seconds: 60 })
  expect(RATE_LIMITS.signInByPair.points).toBe(5)
  expect(limits.secondFactorCode).toEqual(RATE_LIMITS.secondFactorCode)
})

test.each([
  "signIn=1/1",
  "all=0/60",
  "all=1",
  "all=-1/60",
  "all=1/60;x",
  "constructor=1/1",
  "secondFactorCode=9/1",
])("%s is refused by its name", (text) => {
  expect(() => readRateLimits(text)).toThrow(`"${text}" is no limit`)
})
