import { RateLimiterMemory } from "rate-limiter-flexible"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { readRateLimits } from "../config/rate-limit-settings"
import { GROWING, RATE_LIMITS, type LimitName } from "./rate-limits"
import { Throttle, type Counted } from "./throttle"

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const production = () => new Throttle(readRateLimits(""), "a secret of the tests")

const shutting = Object.entries(RATE_LIMITS).filter(([name]) => !(name in GROWING))

test.each(shutting)("%s is kept, and over after its time", async (name, limit) => {
  const throttle = production()
  const one: Counted = [name as LimitName, "203.0.113.7"]
  for (let time = 0; time < limit.points; time += 1) expect(await throttle.count([one])).toBe(0)
  expect(await throttle.count([one])).toBe(limit.seconds)
  expect(await throttle.count([[name as LimitName, "203.0.113.8"]])).toBe(0)
  vi.advanceTimersByTime((limit.seconds - 1) * 1000)
  expect(await throttle.count([one])).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(await throttle.count([one])).toBe(0)
})

test("of several the first that is too many counts, and those after it are not counted", async () => {
  const throttle = new Throttle(readRateLimits("all=2/10, codesByAddress=3/10"), "a secret")
  const both: Counted[] = [
    ["codesByCart", "cart_1"],
    ["codesByAddress", "a"],
  ]
  expect([await throttle.count(both), await throttle.count(both)]).toEqual([0, 0])
  expect(await throttle.count(both)).toBe(10)
  expect(await throttle.count([["codesByAddress", "a"]])).toBe(0)
  expect(await throttle.count([["codesByAddress", "a"]])).toBe(10)
})

describe("a wait that grows", () => {
  const account: Counted = ["signInByAccount", "customer:maya@fans.example"]
  const { points } = RATE_LIMITS.signInByAccount
  const spent = async () => {
    const throttle = production()
    for (let time = 0; time < points; time += 1) expect(await throttle.count([account])).toBe(0)
    return throttle
  }

  test("doubles with each time up to the longest, and is over when it was said to be", async () => {
    const throttle = await spent()
    const waits = []
    for (let time = 0; time < 9; time += 1) {
      const wait = await throttle.count([account])
      waits.push(wait)
      // Who keeps asking meanwhile makes it no longer.
      expect(await throttle.count([account])).toBe(wait)
      vi.advanceTimersByTime(wait * 1000)
      expect(await throttle.count([account])).toBe(0)
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900])
  })

  test("lets one through of many who ask in the same moment", async () => {
    const throttle = await spent()
    vi.advanceTimersByTime(10_000)
    const many = await Promise.all(Array.from({ length: 50 }, () => throttle.count([account])))
    expect(many.filter((wait) => wait === 0)).toHaveLength(1)
    vi.advanceTimersByTime(Math.max(...many) * 1000)
    expect(await throttle.count([account])).toBe(0)
  })

  test("is not another account's, is forgotten after a day, and by the right password", async () => {
    const throttle = await spent()
    expect(await throttle.count([["signInByAccount", "customer:lina@fans.example"]])).toBe(0)
    expect(await throttle.count([account])).toBe(10)
    await throttle.forget(account)
    for (let time = 0; time < points; time += 1) expect(await throttle.count([account])).toBe(0)
    expect(await throttle.count([account])).toBe(10)
    vi.advanceTimersByTime(24 * 3600 * 1000)
    expect(await throttle.count([account])).toBe(0)
    expect(await throttle.count([account])).toBe(0)
  })

  test("takes back what was counted before it: nothing was tried", async () => {
    const throttle = await spent()
    const pair: Counted = ["signInByPair", "maya", "203.0.113.7"]
    for (let time = 0; time < 9; time += 1) expect(await throttle.count([pair, account])).toBe(10)
    for (let time = 0; time < 5; time += 1) expect(await throttle.count([pair])).toBe(0)
  })
})

test("what succeeded is taken back or forgotten", async () => {
  const throttle = new Throttle(readRateLimits("all=1/10"), "a secret")
  const pair: Counted = ["signInByPair", "maya@fans.example", "a"]
  for (const amend of ["takeBack", "forget"] as const) {
    expect(await throttle.count([pair])).toBe(0)
    await throttle[amend](pair)
  }
  expect(await throttle.count([pair])).toBe(0)
  expect(await throttle.count([pair])).toBe(10)
})

test("an account and an address do not run into each other", async () => {
  const throttle = new Throttle(readRateLimits("all=1/10"), "a secret")
  expect(await throttle.count([["signInByPair", "a", "bc"]])).toBe(0)
  expect(await throttle.count([["signInByPair", "ab", "c"]])).toBe(0)
})

test("while Redis is away it counts in memory", async () => {
  vi.useRealTimers()
  const throttle = new Throttle(readRateLimits("all=1/10"), "a secret", "redis://127.0.0.1:1")
  expect(await throttle.count([["cartsByAddress", "a"]])).toBe(0)
  expect(await throttle.count([["cartsByAddress", "a"]])).toBe(10)
})

test("what cannot be counted is not let by", async () => {
  vi.spyOn(RateLimiterMemory.prototype, "consume").mockRejectedValueOnce(new Error("broken"))
  const throttle = new Throttle(readRateLimits(""), "a secret")
  await expect(throttle.count([["cartsByAddress", "a"]])).rejects.toThrow("broken")
})
